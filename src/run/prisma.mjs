/** Prisma's command line with our schema engine: `npm run prisma -- migrate dev --name what-it-does`. */
import { spawn } from "node:child_process";
import { prismaCommand } from "./commands.mjs";

const { file, args, env } = prismaCommand(process.argv.slice(2));
spawn(file, args, { stdio: "inherit", env }).on("exit", (code, signal) => process.exit(signal ? 1 : code));

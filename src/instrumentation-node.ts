import { startJobs } from "./app/jobs";
import { stopJobs } from "./server/jobs";

process.once("SIGTERM", stopJobs);
process.once("SIGINT", stopJobs);
startJobs();

import "server-only";

export { findAlike, findPerson } from "./repository";

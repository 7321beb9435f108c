import { endpoint } from "@/app/api/endpoint";
import { spec } from "./operations";

export const { GET, POST, PUT, PATCH, DELETE } = endpoint(spec);

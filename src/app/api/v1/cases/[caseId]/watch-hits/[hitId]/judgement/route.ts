import { endpoint } from "../../../../../../endpoint";
import { spec } from "./operations";

export const { GET, POST, PUT, PATCH, DELETE } = endpoint(spec);

/** The password of everybody in the demonstration's cast; such accounts exist nowhere else. */
export const demonstrationPassword = "kvisa-demo-passphrase";

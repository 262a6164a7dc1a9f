/** Which database the tests of this process run on. */
export const testDatabase: "postgres" | "sqlite" =
  process.env["AIWEI_TEST_STORE"] === "postgres" ? "postgres" : "sqlite"

type Environment = Readonly<Record<string, string | undefined>>;

export type ColorChoice = "auto" | "always" | "never";

/** Whether to colour: the flag wins, then NO_COLOR, then FORCE_COLOR, then whether somebody looks at a terminal. */
export function wantsColor(choice: ColorChoice, env: Environment, isTerminal: boolean): boolean {
  if (choice !== "auto") return choice === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}

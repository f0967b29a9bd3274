/**
 * svc cannot do what was asked: a wrong flag, no workspace, an output that cannot be written.
 * Printed as one line on stderr, with the hint below it; ends with exit code 2 and no stack.
 */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
  }
}

/** Something wrong with a file. */
export interface Fault {
  /** Of the Matterhorn protocol, such as `13-004`; or one of our own, such as `parent-tree`. */
  readonly condition: string;
  /** Page, object or element. */
  readonly where: string;
  readonly says: string;
}

export function fault(condition: string, where: string, says: string): Fault {
  return { condition, where, says };
}

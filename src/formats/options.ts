/** How the files of a format are cut, where it can be cut. */
export interface FormatOptions {
  /** A file for each chapter and appendix, instead of one for all. */
  readonly split?: "chapter";
}

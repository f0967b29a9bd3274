/** The file whose folder is the workspace, and that alone may hold the single settings. */
export const MARKER = "svc.yaml";
/** The file that says what a document is made of. */
export const DEFINITION = "document.yaml";
export const TEMPLATE_ENDING = ".md.hbs";

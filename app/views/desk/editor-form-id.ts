/** The id of the long form of a text, for its buttons in the aside. */
export const editorFormId = "text";

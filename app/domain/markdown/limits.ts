/** Characters that one text (a body, an answer) may have, before and after it is cleaned. */
export const maxTextCharacters = 100_000;

/** Pictures that one text may have. */
export const maxTextPictures = 60;

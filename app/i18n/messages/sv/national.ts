export const national = {};

/** In the storage of the tab alone: it says that somebody left in a hurry, never from which page. */
export const LEFT_KEY = 'cairn.left';

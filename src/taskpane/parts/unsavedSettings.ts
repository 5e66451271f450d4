/** Where it is kept whether the settings page holds something that is not saved. */
export const UNSAVED_SETTINGS = 'settings: unsaved';

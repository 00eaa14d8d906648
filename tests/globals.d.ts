/** What a function run inside the extension's worker or pages finds there. */
declare const chrome: import('webextension-polyfill').Browser

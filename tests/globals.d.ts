/** What a function run inside the extension's worker or pages finds there. */
declare const chrome: import('webextension-polyfill').Browser

// Packages of the test server, which come without types.
declare module 'express'
declare module 'express-pouchdb'
declare module 'pouchdb-adapter-memory'

export { watchFetch } from './watch-fetch.js';
export { type WatchOptions, watchResponse } from './watch-response.js';

/** `npm start`: installs what is missing, builds, serves the finished app and says the address. PORT chooses another port. */
import { buildAndServe } from './serve-app.mjs';
import { runMain } from './setup.mjs';

await runMain(() => buildAndServe({ what: 'app', usualPort: 4173, page: '' }));

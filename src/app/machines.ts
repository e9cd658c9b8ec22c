/** XState, which plays the app and the chats from the moment that it has been loaded. */
export { playApp } from '../machines/app.machine.ts';
export { playChat } from '../machines/chat.player.ts';

/** All icons, for the screens beside the chat and its notice: loaded with the first of them. */
import { icons } from '../shared/icons.ts';
import { setIcons } from './icon.tsx';

setIcons(icons);

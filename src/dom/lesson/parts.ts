/** The screens of a lesson, loaded with its desk. */
import '../css/lesson.css';

export { Choose } from './choose.tsx';
export { Notes } from './notes.tsx';
export { Stage } from './stage.tsx';

// Entry of the threads that read documents.
export { readPart as default } from './read-part.ts'

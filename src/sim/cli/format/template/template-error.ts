/** Ends parsing or execution from any depth; never leaves this folder, where it becomes a result. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

import { relation, type Token } from '../../language/index.js'

/** The token that a relative pronoun stands for: the noun that its clause hangs on; any other token itself. */
export function antecedent(tokens: readonly Token[], head: number): number {
  const token = tokens[head]
  if (token === undefined || !/^(?:who|which|that)$/iu.test(token.text)) return head
  const verb = tokens[token.head]
  return verb !== undefined && relation(verb) === 'acl' && verb.head >= 0 ? verb.head : head
}

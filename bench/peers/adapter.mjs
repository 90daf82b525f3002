import { createInterface } from 'node:readline'

/**
 * Runs an adapter in JavaScript: says who it is, then answers each line of standard input (see protocol.ts).
 * @param {object} hello name, version and layers
 * @param {(request: {text: string, want: string}) => object} answer sentences, names and quotes of a text
 */
export async function serve(hello, answer) {
  const say = object => process.stdout.write(`${JSON.stringify(object)}\n`)
  say(hello)
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      say({ sentences: [], names: [], quotes: [], ...answer(JSON.parse(line)) })
    } catch (error) {
      say({ error: String(error) })
    }
  }
}

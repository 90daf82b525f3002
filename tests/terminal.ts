import { main } from '../src/cli/main.js'

/** What a run of the command line printed, and its exit code. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the command line in this process, with `stdin` as its standard input. */
export async function onrecord(args: readonly string[], stdin = ''): Promise<Run> {
  let [out, error] = ['', '']
  const code = await main(args, {
    out: text => void (out += text),
    error: text => void (error += text),
    progress: () => undefined,
    colour: false,
    stdin: bytesOf(stdin)
  })
  return { code, out, error }
}

// eslint-disable-next-line @typescript-eslint/require-await -- the stream is there at once
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

/** What a command may use of the process: arguments come apart, so that commands are functions of their inputs. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Overwrites the progress line; nothing where errors do not go to a terminal. */
  readonly progress: (text: string) => void
  readonly colour: boolean
  readonly stdin: AsyncIterable<Uint8Array>
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY
  process.stdout.on('error', endWithReader)
  return {
    out: text => void process.stdout.write(text),
    error: text => void process.stderr.write(`${live ? '\r\u001B[K' : ''}${text}`),
    progress: text => {
      if (live) process.stderr.write(`\r\u001B[K${text}`)
    },
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    stdin: process.stdin
  }
}

/** Whoever reads the output has enough of it, as `head` does: that is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

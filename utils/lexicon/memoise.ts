const most = 1000

/** The same question about a string, answered once and remembered, as long as not too many others are asked. */
export function memoise<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    if (answers.size >= most) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}

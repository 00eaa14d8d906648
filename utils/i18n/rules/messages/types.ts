import type { Pair } from '../../templates.ts'

/**
 * The messages of each rule, by its id. A place named `day`, `date`, `number` or `part` is put into English too; any other
 * is shown as it stands. A message that is not found is shown in Indonesian.
 */
export type Messages = Readonly<Record<string, readonly Pair[]>>

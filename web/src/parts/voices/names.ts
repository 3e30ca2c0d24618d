import type { By, Voice } from '../../board/voices'
import { language, t } from '../../words/words'

/** What a voice is called. */
export function voiceName({ name }: Pick<Voice, 'name'>, by: By): string {
  if (name !== null) return name
  return t(by === 'groups' ? 'voice-no-group' : 'voice-no-network')
}

/** "Table 1, Table 2 et Lorient". */
export function voiceNames(voices: readonly Pick<Voice, 'name'>[], by: By): string {
  const list = new Intl.ListFormat(language.value, { type: 'conjunction' })
  return list.format(voices.map((voice) => voiceName(voice, by)))
}

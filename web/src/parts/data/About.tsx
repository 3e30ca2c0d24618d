import './facts.css'
import type { Board } from '../../protocol.gen'
import { t } from '../../words/words'
import { Facts } from './Facts'

type Told = Pick<
  Board,
  | 'question'
  | 'presentation'
  | 'team'
  | 'resources'
  | 'organiser'
  | 'contact'
  | 'keep_until'
  | 'licence'
>

/** What a session says of itself: what it is about, who leads it, what to read, then its facts. */
export function About({ told }: { told: Told }) {
  const { question, presentation, team, resources } = told
  return (
    <div class="about">
      {question && (
        <p class="about-question" dir="auto">
          {question}
        </p>
      )}
      {presentation && (
        <p class="about-presentation" dir="auto">
          {presentation}
        </p>
      )}
      {team.length > 0 && (
        <section>
          <h3>{t('about-team')}</h3>
          <ul>
            {team.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {resources.length > 0 && (
        <section>
          <h3>{t('about-resources')}</h3>
          <ul>
            {resources.map((resource) => (
              <li key={resource}>
                <Resource text={resource} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts told={told} />
    </div>
  )
}

const LINK = /^(?<name>.*?)\s*(?<address>https?:\/\/\S+)$/

/** A link under its name where it has one; what is no link is text. */
function Resource({ text }: { text: string }) {
  const { name, address } = text.match(LINK)?.groups ?? {}
  if (!address) return <span dir="auto">{text}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
      {name?.replace(/[\s:,–-]+$/, '') || address}
    </a>
  )
}

import { addressOf, linkWords } from '../board/links'
import type { Card } from '../protocol.gen'
import { t } from '../words/words'

const ANSWERS = ['carrier', 'place', 'link', 'on_behalf'] as const
const WORDS = {
  carrier: 'card-carrier',
  place: 'card-place',
  link: 'card-link',
  on_behalf: 'card-for',
}

interface Props {
  card: Card
  /** Inside of what is pressed as a whole, or where nobody presses: a link is only read. */
  plain?: boolean | undefined
}

/** What an idea was asked besides its words: who carries it, where, a link; and for whom it speaks. */
export function CardMore({ card, plain }: Props) {
  const answers = ANSWERS.filter((ask) => card[ask])
  if (answers.length === 0) return null
  return (
    <dl class="card-more">
      {answers.map((ask) => (
        <div key={ask}>
          <dt>{t(WORDS[ask])}</dt>
          <dd dir="auto">
            {ask === 'link' ? <Link link={card.link ?? ''} plain={plain} /> : card[ask]}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Link({ link, plain }: { link: string; plain: boolean | undefined }) {
  const address = addressOf(link)
  if (plain || !address) return linkWords(link)
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {linkWords(link)}
    </a>
  )
}

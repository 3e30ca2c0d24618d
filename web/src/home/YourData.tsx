import type { Door } from '../sync/boards'
import { language, t } from '../words/words'

/** Who organises, whom to ask, how long it is kept, and what is shown to whom. */
export function YourData({ door }: { door: Door }) {
  const { organiser, contact, keep_until, licence } = door
  return (
    <details>
      <summary>{t('your-data')}</summary>
      <div class="join-data">
        <p>{t('your-data-shown')}</p>
        <p>{organiser ? t('your-data-organiser', { organiser }) : t('your-data-no-organiser')}</p>
        {contact && <p>{t('your-data-contact', { contact })}</p>}
        {keep_until !== null && <p>{t('your-data-until', { date: day(keep_until) })}</p>}
        {licence && <p>{t('your-data-licence', { licence })}</p>}
        <p>{t('your-data-yours')}</p>
      </div>
    </details>
  )
}

function day(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(at)
}

import './home.css'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { t } from '../words/words'
import { EnterCode } from './EnterCode'
import { Licence } from './Licence'
import { MakeSession } from './MakeSession'
import { MySessions } from './MySessions'
import { Weave } from './Weave'

/** Where one comes in without a link. */
export function Home() {
  return (
    <main class="home">
      <header>
        <Weave />
        <h1>Canevas</h1>
        <LanguageSwitch />
        <p class="home-what">{t('home-what')}</p>
      </header>
      <div class="home-in">
        <EnterCode />
        <MySessions />
      </div>
      <MakeSession />
      <Licence />
    </main>
  )
}

import * as govuk from './govuk-frontend.min.js'
import { keepDrafts } from './autosave.js'
import { adviseOnWording } from './wording.js'
import { LeaveThisPage, stayAway } from './exit.js'

stayAway()
govuk.initAll()
govuk.createAll(LeaveThisPage)
keepDrafts(document)
adviseOnWording(document)

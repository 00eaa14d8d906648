import { setFirefoxStage } from './firefox/stage.ts'
import { journeys } from './journeys.ts'

journeys(setFirefoxStage())

import { expose } from 'comlink'
import { verifierOf } from '../../utils/log/verify-beside.ts'

expose(verifierOf())

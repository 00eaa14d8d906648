import { defineSurface } from '../define.ts'

export const register = defineSurface({
  id: {
    title: 'Register akun',
    hint: 'Disusun dari paket instansi dan catatan unggahan. Siap dilampirkan pada SK penetapan admin.',
    loading: 'Menyusun register…',
    failed: 'Register tidak dapat disusun: {reason}',
    empty: 'Paket instansi belum memuat akun. Isi akun, admin, dan SK-nya lebih dahulu.',
    fill: 'Isi akun instansi',
  },
  en: {
    title: 'Register of accounts',
    hint: 'Made from the institution pack and the post log. Ready as an annex of the decree that appoints admins.',
    loading: 'Making the register…',
    failed: 'The register cannot be made: {reason}',
    empty: 'The institution pack has no accounts yet. Fill in the accounts, their admins and decrees first.',
    fill: 'Fill in the accounts',
  },
})

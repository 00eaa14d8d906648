import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'

/** 256 everyday words, one for each byte: no two of them are taken for each other over the telephone. */
const list = `
  abad acar adik agung alam amal angin angsa apel arang arus asap bahan baju balai balon bambu bangku bantal
  barat baris bayam bebek bedug belut benang benih beras biola boneka botol buah budi bukit buku bunga burung
  busur cabai cahaya cakap candi cangkir catur cawan celana cendol cerah cermin cincin cokelat corak cukup cumi
  daging damai danau datar daun debu delima delman dermaga dinding domba dongeng durian ekor elang embun encer
  engsel erat fokus gading gajah gambar gamelan gandum garam gembira gendang gerbang gergaji getah gotong guru
  hadiah halaman hangat harum hasil hilir hitung hujan huruf indah irama jahe jembatan jendela jeruk jinak joglo
  jujur kabut kadal kaki kampung kapas kartu kasur kayu kebun kelapa keluarga kemeja kenari kencur kendi keramik
  kereta kertas komet kompas kopi kotak kunci kursi labu lada lantai laras lari laut layar lebah lengkap lereng
  lezat limau lincah lombok lukis lurus mahkota makan mangga mawar mekar melati melon mentari merdu mesin meja
  minyak mobil motor muara mulia murai musim mutiara nama nasi nelayan niaga nila nomor nyala nyiur obor ombak
  onde ongkos pabrik palem pasir pecel pelangi pelita pepaya permata pesawat piano pintu pita pondok puisi
  puncak pusaka radio rajin ramah rambut rapi rasa rebana rekan roda sabun sagu sahabat salak sampan sawah sayap
  sayur sehat sejuk selada selam semut senja sepatu sepeda seruling setia siang simpul sirsak siswa sukses
  suling sungai surat susu tahu talas tebing teduh tegak telaga tempe tenda tenun terbit timur tukang tulip
  tunas tunggu udang udara ujung ukir umbi untung upacara usaha waktu warna warung wisata wortel
`
  .trim()
  .split(/\s+/u)

/** So many bytes of the hash are told: 96 bits, far more than anybody can make a second key for. */
const told = 12

/** A public key (hex) as twelve words that people read out to each other, from the SHA-256 of its bytes. */
export const keyWords = (key: string): string[] =>
  Array.from(sha256(hexToBytes(key)).subarray(0, told), (byte) => list[byte]!)

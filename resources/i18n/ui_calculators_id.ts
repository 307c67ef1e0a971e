<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>calculators</name>
    <message>
        <source>Careful</source>
        <translation>Hati-hati</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Tengah</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Optimis</translation>
    </message>
    <message>
        <source>Budget for a target</source>
        <translation>Anggaran dari target</translation>
    </message>
    <message>
        <source>Orders wanted</source>
        <translation>Pesanan yang dituju</translation>
    </message>
    <message>
        <source>What your ads did so far</source>
        <translation>Hasil iklan Anda selama ini</translation>
    </message>
    <message>
        <source>Spent on ads</source>
        <translation>Belanja iklan</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Price of 1,000 views</source>
        <translation>Harga 1.000 tayangan</translation>
    </message>
    <message>
        <source>Clicks per view</source>
        <translation>Klik per tayangan</translation>
    </message>
    <message>
        <source>Orders per click</source>
        <translation>Pesanan per klik</translation>
    </message>
    <message>
        <source>From my figures</source>
        <translation>Dari angka saya</translation>
    </message>
    <message>
        <source>Three guesses</source>
        <translation>Tiga perkiraan</translation>
    </message>
    <message>
        <source>Budget needed</source>
        <translation>Anggaran yang perlu</translation>
    </message>
    <message>
        <source>{money} an order</source>
        <translation>{money} per pesanan</translation>
    </message>
    <message>
        <source>If it goes as it did so far</source>
        <translation>Bila berjalan seperti selama ini</translation>
    </message>
    <message>
        <source>More honestly</source>
        <translation>Lebih jujurnya</translation>
    </message>
    <message>
        <source>From {orders} orders of {clicks} clicks (95 %).</source>
        <translation>Dari {orders} pesanan dalam {clicks} klik (95%).</translation>
    </message>
    <message>
        <source>Clicks needed</source>
        <translation>Klik yang perlu</translation>
    </message>
    <message>
        <source>Views needed</source>
        <translation>Tayangan yang perlu</translation>
    </message>
    <message numerus="yes">
        <source>Middle {p50}; eight of ten draws from %n weeks.</source>
        <translation>
            <numerusform>Tengahnya {p50}; delapan dari sepuluh undian dari %n minggu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from your own %n weeks, as they differed.</source>
        <translation>
            <numerusform>Dari %n minggu Anda sendiri, naik-turunnya ikut dihitung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from the counts of %n week(s); six or more would show how weeks differ.</source>
        <translation>
            <numerusform>Dari hitungan %n minggu; mulai enam minggu, naik-turunnya ikut dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from these counts alone, not from single weeks.</source>
        <translation>Dari jumlah ini saja, naik-turun antarminggu belum ikut.</translation>
    </message>
    <message>
        <source>Orders are all the shop’s, so it may well take more than this.</source>
        <translation>Pesanannya seluruh toko, jadi anggaran yang benar bisa lebih besar.</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>orders wanted</source>
        <translation>pesanan dituju</translation>
    </message>
    <message>
        <source>orders per click × clicks per view</source>
        <translation>pesanan per klik × klik per tayangan</translation>
    </message>
    <message>
        <source>In eight of ten tries with figures like yours it takes {low} to {high}.</source>
        <translation>Dalam delapan dari sepuluh percobaan dengan angka seperti milik Anda, perlu {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Three guesses beside one another</source>
        <translation>Tiga perkiraan berdampingan</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Yang diperlukan</translation>
    </message>
    <message>
        <source>{rate} click</source>
        <translation>{rate} mengeklik</translation>
    </message>
    <message>
        <source>{rate} order</source>
        <translation>{rate} memesan</translation>
    </message>
    <message>
        <source>thick: eight of ten tries; ends: 95 %</source>
        <translation>tebal: delapan dari sepuluh percobaan; ujung: 95%</translation>
    </message>
    <message>
        <source>lucky</source>
        <translation>mujur</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>selama ini</translation>
    </message>
    <message>
        <source>unlucky</source>
        <translation>kurang mujur</translation>
    </message>
    <message>
        <source>Budget needed, middle guess</source>
        <translation>Anggaran yang perlu, perkiraan tengah</translation>
    </message>
    <message>
        <source>Guesses, not your own figures</source>
        <translation>Perkiraan, bukan angka Anda sendiri</translation>
    </message>
    <message>
        <source>After four weeks of ads, use your own figures instead.</source>
        <translation>Sesudah empat minggu beriklan, pakailah angka Anda sendiri.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Titik impas</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Biaya per pesanan</translation>
    </message>
    <message>
        <source>If the target must be met, have {high} at hand rather than this.</source>
        <translation>Kalau targetnya harus tercapai, siapkan sampai {high}.</translation>
    </message>
    <message>
        <source>eight of ten tries</source>
        <translation>delapan dari sepuluh percobaan</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Satu pesanan</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Rata-rata nilai pesanan</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>left after goods and fees, in %</source>
        <translation>sisa sesudah barang dan biaya, dalam %</translation>
    </message>
    <message>
        <source>The way to it</source>
        <translation>Jalan ke sana</translation>
    </message>
    <message>
        <source>of 100 clicks, how many order</source>
        <translation>dari 100 klik, berapa yang memesan</translation>
    </message>
    <message>
        <source>Profit to keep</source>
        <translation>Laba yang disisihkan</translation>
    </message>
    <message>
        <source>share of revenue, 0 if none</source>
        <translation>porsi omzet, 0 bila tidak ada</translation>
    </message>
    <message>
        <source>To win back</source>
        <translation>Yang harus kembali</translation>
    </message>
    <message>
        <source>Cost of the promotion</source>
        <translation>Modal promosi</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>Pesanan sejauh ini</translation>
    </message>
    <message>
        <source>Highest cost per order (CPA)</source>
        <translation>Biaya per pesanan tertinggi (CPA)</translation>
    </message>
    <message>
        <source>without losing money</source>
        <translation>tanpa rugi</translation>
    </message>
    <message>
        <source>Up to here an order pays for itself</source>
        <translation>Sampai di sini satu pesanan menutup biayanya</translation>
    </message>
    <message>
        <source>ROAS that breaks even</source>
        <translation>ROAS impas</translation>
    </message>
    <message>
        <source>revenue ÷ ads</source>
        <translation>omzet ÷ iklan</translation>
    </message>
    <message>
        <source>Below this, ads lose money.</source>
        <translation>Di bawah ini, iklan merugi.</translation>
    </message>
    <message>
        <source>Highest cost per click</source>
        <translation>Biaya per klik tertinggi</translation>
    </message>
    <message>
        <source>CPA, profit kept</source>
        <translation>CPA, laba tersisih</translation>
    </message>
    <message>
        <source>ROAS, profit kept</source>
        <translation>ROAS, laba tersisih</translation>
    </message>
    <message>
        <source>CPC, profit kept</source>
        <translation>CPC, laba tersisih</translation>
    </message>
    <message>
        <source>highest CPA</source>
        <translation>CPA tertinggi</translation>
    </message>
    <message>
        <source>order value × margin</source>
        <translation>nilai pesanan × margin</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margin</translation>
    </message>
    <message>
        <source>{needed} orders win {cost} back.</source>
        <translation>{needed} pesanan mengembalikan {cost}.</translation>
    </message>
    <message>
        <source>{needed} orders win {cost} back, and you are past them.</source>
        <translation>{needed} pesanan mengembalikan {cost}, dan itu sudah terlewati.</translation>
    </message>
    <message>
        <source>{needed} orders win {cost} back: {more} more to go.</source>
        <translation>{needed} pesanan mengembalikan {cost}: tinggal {more} lagi.</translation>
    </message>
    <message>
        <source>Where it breaks even</source>
        <translation>Di mana titik impasnya</translation>
    </message>
    <message>
        <source>Type the cost of the promotion to see it</source>
        <translation>Isi modal promosi untuk melihatnya</translation>
    </message>
    <message>
        <source>{n} orders so far</source>
        <translation>{n} pesanan sejauh ini</translation>
    </message>
    <message>
        <source>cost {money}</source>
        <translation>biaya {money}</translation>
    </message>
    <message>
        <source>left of the orders</source>
        <translation>sisa dari pesanan</translation>
    </message>
    <message>
        <source>{n} orders</source>
        <translation>{n} pesanan</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pesanan</translation>
    </message>
    <message>
        <source>From a budget</source>
        <translation>Hasil dari anggaran</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>What ads cost and do</source>
        <translation>Harga dan hasil iklan</translation>
    </message>
    <message>
        <source>Price of 1,000 views (CPM)</source>
        <translation>Harga 1.000 tayangan</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekuensi</translation>
    </message>
    <message>
        <source>views per account, 1 or more</source>
        <translation>tayangan per akun, 1 atau lebih</translation>
    </message>
    <message>
        <source>of 100 views, how many click</source>
        <translation>dari 100 tayangan, berapa klik</translation>
    </message>
    <message>
        <source>Expected profit</source>
        <translation>Perkiraan untung</translation>
    </message>
    <message>
        <source>More comes back than goes out</source>
        <translation>Yang kembali lebih dari yang keluar</translation>
    </message>
    <message>
        <source>Less comes back than goes out</source>
        <translation>Yang kembali kurang dari yang keluar</translation>
    </message>
    <message>
        <source>ROI {roi}</source>
        <translation>ROI {roi}</translation>
    </message>
    <message>
        <source>Orders to expect</source>
        <translation>Perkiraan pesanan</translation>
    </message>
    <message>
        <source>If more ads do not get dearer.</source>
        <translation>Bila iklan lebih banyak tidak makin mahal.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>Sisanya</translation>
    </message>
    <message>
        <source>budget × 1,000</source>
        <translation>anggaran × 1.000</translation>
    </message>
    <message>
        <source>× clicks per view × orders per click</source>
        <translation>× klik per tayangan × pesanan per klik</translation>
    </message>
    <message>
        <source>This counts on {orders} orders. With half of them the profit is {half}.</source>
        <translation>Ini mengandalkan {orders} pesanan. Bila hanya setengahnya, untungnya {half}.</translation>
    </message>
    <message>
        <source>Down the funnel</source>
        <translation>Menuruni corong</translation>
    </message>
    <message>
        <source>seen {n} times</source>
        <translation>dilihat {n} kali</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>widths are drawn closer together than they are</source>
        <translation>lebar digambar lebih dekat daripada aslinya</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Nilai pelanggan</translation>
    </message>
    <message>
        <source>Winning customers</source>
        <translation>Mendapat pelanggan</translation>
    </message>
    <message>
        <source>All cost of winning them</source>
        <translation>Biaya mendapatkannya</translation>
    </message>
    <message>
        <source>ads, influencers, goods, hours</source>
        <translation>iklan, influencer, barang, jam</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>people, not orders</source>
        <translation>orang, bukan pesanan</translation>
    </message>
    <message>
        <source>What each one leaves</source>
        <translation>Sisa dari tiap pelanggan</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Pesanan per pelanggan</translation>
    </message>
    <message>
        <source>counted, not hoped for</source>
        <translation>dihitung, bukan diharap</translation>
    </message>
    <message>
        <source>Orders per month</source>
        <translation>Pesanan per bulan</translation>
    </message>
    <message>
        <source>of one customer, e.g. 0,5</source>
        <translation>satu pelanggan, misal 0,5</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>Balik modal sesudah</translation>
    </message>
    <message>
        <source>months</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>A customer is worth</source>
        <translation>Nilai satu pelanggan</translation>
    </message>
    <message>
        <source>No forecast beyond twelve months.</source>
        <translation>Bukan ramalan lewat dua belas bulan.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Biaya per pelanggan</translation>
    </message>
    <message>
        <source>Worth ÷ cost</source>
        <translation>Nilai ÷ biaya</translation>
    </message>
    <message>
        <source>Left per month</source>
        <translation>Sisa per bulan</translation>
    </message>
    <message>
        <source>Each customer pays for herself</source>
        <translation>Tiap pelanggan menutup biayanya</translation>
    </message>
    <message>
        <source>A customer costs more than she leaves</source>
        <translation>Pelanggan lebih mahal daripada sisanya</translation>
    </message>
    <message>
        <source>pays back</source>
        <translation>balik modal</translation>
    </message>
    <message>
        <source>cost per customer</source>
        <translation>biaya per pelanggan</translation>
    </message>
    <message>
        <source>left per month</source>
        <translation>sisa per bulan</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
    <message>
        <source>Each {in} spent on a new customer comes back as {out} in the end.</source>
        <translation>Setiap {in} untuk pelanggan baru akhirnya kembali menjadi {out}.</translation>
    </message>
    <message>
        <source>When a customer has paid for herself</source>
        <translation>Kapan satu pelanggan menutup biayanya</translation>
    </message>
    <message>
        <source>left of her orders</source>
        <translation>sisa dari pesanannya</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Trying things out here does not change the shop&apos;s records</source>
        <translation>Coba-coba di sini tidak mengubah catatan toko</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Simpan skenario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Send to a campaign</source>
        <translation>Kirim ke kampanye</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>%n minggu terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>The channels of my campaigns</source>
        <translation>Kanal dari kampanye saya</translation>
    </message>
    <message>
        <source>Nothing of this is known there yet, so nothing was changed.</source>
        <translation>Belum ada yang diketahui di sana, jadi tidak ada yang berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) filled in.</source>
        <translation>
            <numerusform>%n angka diisikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Kembalikan angka saya</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Tersimpan sebagai “{name}”.</translation>
    </message>
    <message>
        <source>See side by side</source>
        <translation>Lihat berdampingan</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” dihapus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>In the plan of “{name}” now.</source>
        <translation>Sudah masuk rencana “{name}”.</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Buka kampanye</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Empty means not known yet, not zero.</source>
        <translation>Kosong berarti belum tahu, bukan nol.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Cara hitungnya</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Ambil dari</translation>
    </message>
    <message>
        <source>Waiting for: {names}</source>
        <translation>Menunggu: {names}</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Simpan dengan nama apa?</translation>
    </message>
    <message>
        <source>A name that is there already is replaced; undo brings it back.</source>
        <translation>Nama yang sudah ada akan diganti; urungkan mengembalikannya.</translation>
    </message>
    <message>
        <source>e.g. Careful</source>
        <translation>misalnya Hemat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Into which campaign?</source>
        <translation>Ke kampanye mana?</translation>
    </message>
    <message>
        <source>Its plan gains {total}. Undo takes it out again.</source>
        <translation>Rencananya bertambah {total}. Urungkan mengeluarkannya lagi.</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>Kampanye baru</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Name of the new campaign</source>
        <translation>Nama kampanye baru</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>termasuk PPN 11%</translation>
    </message>
    <message>
        <source>money paid</source>
        <translation>uang</translation>
    </message>
    <message>
        <source>at cost, e.g. 40 x 11K</source>
        <translation>sebesar HPP, misal 40 x 11rb</translation>
    </message>
    <message>
        <source>hours × rate, e.g. 14 x 25K</source>
        <translation>jam × tarif, misal 14 x 25rb</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Yang masuk</translation>
    </message>
    <message>
        <source>Revenue from the promotion</source>
        <translation>Omzet dari promo</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Ongkos barang</translation>
    </message>
    <message>
        <source>Cost of goods (HPP)</source>
        <translation>Harga pokok (HPP)</translation>
    </message>
    <message>
        <source>Marketplace fees and shipping</source>
        <translation>Marketplace dan ongkir</translation>
    </message>
    <message>
        <source>paid by the shop</source>
        <translation>ditanggung toko</translation>
    </message>
    <message>
        <source>Add another cost</source>
        <translation>Tambah biaya lain</translation>
    </message>
    <message>
        <source>Net ROI</source>
        <translation>ROI bersih</translation>
    </message>
    <message>
        <source>The figure often shown off</source>
        <translation>Angka yang sering dipamerkan</translation>
    </message>
    <message>
        <source>revenue ÷ cost − 1</source>
        <translation>omzet ÷ modal − 1</translation>
    </message>
    <message>
        <source>Forgets that goods are not free.</source>
        <translation>Lupa bahwa barang tidak gratis.</translation>
    </message>
    <message>
        <source>Without own hours</source>
        <translation>Tanpa jam sendiri</translation>
    </message>
    <message>
        <source>ROAS on ads</source>
        <translation>ROAS iklan</translation>
    </message>
    <message>
        <source>MER</source>
        <translation>MER</translation>
    </message>
    <message>
        <source>Try the break-even</source>
        <translation>Ubah-ubah</translation>
    </message>
    <message>
        <source>profit {money}</source>
        <translation>untung {money}</translation>
    </message>
    <message>
        <source>loss {money}</source>
        <translation>rugi {money}</translation>
    </message>
    <message>
        <source>{share} of revenue</source>
        <translation>{share} dari omzet</translation>
    </message>
    <message>
        <source>Paid back, with profit</source>
        <translation>Balik modal, dan untung</translation>
    </message>
    <message>
        <source>Paid back, no more</source>
        <translation>Balik modal, tidak lebih</translation>
    </message>
    <message>
        <source>Not paid back</source>
        <translation>Belum balik modal</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>yang tersisa</translation>
    </message>
    <message>
        <source>promotion cost</source>
        <translation>modal promosi</translation>
    </message>
    <message>
        <source>Each {in} of promotion comes back as {out} after goods and shipping are paid.</source>
        <translation>Setiap {in} modal promosi kembali menjadi {out} sesudah barang dan ongkir dibayar.</translation>
    </message>
    <message>
        <source>Type the orders to see how many it takes to break even.</source>
        <translation>Isi jumlah pesanan untuk melihat titik impasnya.</translation>
    </message>
    <message>
        <source>Break-even: {needed} orders. You have {orders}, so the last {more} are profit.</source>
        <translation>Titik impas: {needed} pesanan. Anda punya {orders}, jadi {more} pesanan terakhir adalah untung.</translation>
    </message>
    <message>
        <source>Break-even: {needed} orders. You have {orders}, so {more} more are needed.</source>
        <translation>Titik impas: {needed} pesanan. Anda punya {orders}, jadi perlu {more} lagi.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>HPP</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Ongkir, fee</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Rugi</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Untung</translation>
    </message>
    <message>
        <source>From revenue to profit</source>
        <translation>Dari omzet ke untung</translation>
    </message>
    <message>
        <source>in millions of {currency}</source>
        <translation>dalam juta {currency}</translation>
    </message>
    <message>
        <source>in thousands of {currency}</source>
        <translation>dalam ribu {currency}</translation>
    </message>
    <message>
        <source>Split a budget</source>
        <translation>Bagi anggaran</translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation>Belum ada skenario</translation>
    </message>
    <message>
        <source>Save a calculation under a name, change one figure, save again: here they stand side by side.</source>
        <translation>Simpan hitungan dengan nama, ubah satu angka, simpan lagi: di sini semuanya berdampingan.</translation>
    </message>
    <message numerus="yes">
        <source>The newest four are shown; %n are saved.</source>
        <translation>
            <numerusform>Empat yang terbaru ditampilkan; %n tersimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What to do with {name}</source>
        <translation>Tindakan untuk {name}</translation>
    </message>
    <message>
        <source>Budget to share</source>
        <translation>Anggaran yang dibagi</translation>
    </message>
    <message>
        <source>Spent there so far</source>
        <translation>Terpakai di sana selama ini</translation>
    </message>
    <message>
        <source>Left of its orders</source>
        <translation>Sisa dari pesanannya</translation>
    </message>
    <message>
        <source>revenue less goods and fees</source>
        <translation>omzet dikurangi barang dan biaya</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Lengkung</translation>
    </message>
    <message>
        <source>Curve (assumed)</source>
        <translation>Lengkung (anggapan)</translation>
    </message>
    <message>
        <source>two channels with money spent and left</source>
        <translation>dua kanal dengan uang terpakai dan sisanya</translation>
    </message>
    <message>
        <source>Better than an equal split by</source>
        <translation>Lebih baik dari bagi rata sebesar</translation>
    </message>
    <message>
        <source>A rough split is fine</source>
        <translation>Bagi kira-kira saja sudah cukup</translation>
    </message>
    <message>
        <source>Worth moving money, step by step</source>
        <translation>Layak digeser, bertahap</translation>
    </message>
    <message>
        <source>Assumed, not measured</source>
        <translation>Anggapan, bukan ukuran</translation>
    </message>
    <message>
        <source>curve b</source>
        <translation>lengkung b</translation>
    </message>
    <message>
        <source>A few weeks cannot show a channel&apos;s curve.</source>
        <translation>Beberapa minggu tidak cukup untuk mengukurnya.</translation>
    </message>
    <message>
        <source>{name} so far</source>
        <translation>{name} sejauh ini</translation>
    </message>
    <message>
        <source>No channel leaves more for the next rupiah.</source>
        <translation>Tidak ada kanal yang lebih menguntungkan untuk rupiah berikutnya.</translation>
    </message>
    <message>
        <source>Shift step by step: at most {amount} a week ({step} of {source}) to {target}. There {unit} more leaves {more}, here {less}.</source>
        <translation>Geser bertahap: paling banyak {amount} seminggu ({step} dari {source}) ke {target}. Di sana tambahan {unit} menyisakan {more}, di sini {less}.</translation>
    </message>
    <message>
        <source>Keep {low} to {high} (10–20%) for tests, and look again after a week.</source>
        <translation>Sisihkan {low} sampai {high} (10–20%) untuk mencoba, lalu lihat lagi sesudah seminggu.</translation>
    </message>
    <message>
        <source>next rupiah, each channel</source>
        <translation>rupiah berikutnya, tiap kanal</translation>
    </message>
    <message>
        <source>How to share it</source>
        <translation>Cara membaginya</translation>
    </message>
    <message>
        <source>left {roi} per rupiah spent</source>
        <translation>sisa {roi} per rupiah terpakai</translation>
    </message>
    <message>
        <source>hatched: an equal split</source>
        <translation>arsiran: bagi rata</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Your channels so far</source>
        <translation>Kanal Anda sejauh ini</translation>
    </message>
    <message>
        <source>Orders (95% range)</source>
        <translation>Pesanan (rentang 95%)</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Biaya per pesanan</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n campaign(s)</source>
        <translation>
            <numerusform>{name} · %n kampanye</numerusform>
        </translation>
    </message>
</context>
</TS>

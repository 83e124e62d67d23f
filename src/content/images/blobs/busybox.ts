// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:f7d87f4fb83defcbf98775b0aa5e6b91f7c4e673b2014f7c43cfefab67c54a7e",
  "content": {
    "sha256:8a220e55f019025aef6213d472cc6ecd274ded9aee376d5d6ebe80d10ee067e9": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d3XLiRhCFfc1TkMpdqmL0r1q9Sq4EkkGF0BCNZOy3zww4DsFJdj2pPuksZ8plI2ALlo/u6Tnd07PuhtWD8IjcKPP8/NeN27/n23FWlHmax0lZuPuLvMwelrn0G/NjtlM9updEvJbC4fn/guBflt/OP47SzPFP1rN9XZsX8pflX9udNv5llJM/iv+6tu1QH1o9/GPyR/IX/pi/Ov8n2a39J3H8sIQwuXP+P/6wbntzatrNfvn2PVjc6Udxt/a/qSd987+zf/p/EP/dwTSq+MeJmxLIH8bfnAZl/POI/GH8+9Z9BMrsn/xx/I/q9J88pf/H8Z/1xX8J1/8w/k09iWk/gf4/ykryh/GXDP4D/X/C9R+O/5NC/in5w/h3o6T8H+L/85z2j+M/67P/LCF/FP/WCUDa4j/qP0D+w7O+9R/tH8f/5Sgp/4XYv/MA5I/i/1T3VlIAYP5HOf9uEFUAguZ/+n8c/7FVp//lXP/D+G/HVjQDFMK/oP4L479ra3X+P6X94/gbO2mr/+X6H8h/mo7a6r9cuTD5g/h3GvN/BfnD+Cus/6H+j+O/7/peXfxP/w/lXwt+BYLyv/T/MP69ZPF3qP/n+g/H3+rjz/Ufjv9h7yqAlK3/MvIH8h/U7f9i/A/kb+ZBcgdACH/f/4X8Qfxly3/C5n/yh/EfjqPZaNN/Gf/j+NvemP0spgJ+nn8SRbR/GP+jcAFAUPzH/D+Of9cYyS1AIfyZ/0fyH7as/7lj/sIJoCD/z/wPjv/YDZPgBBDAP2P/ByB/jfo/+eP4n2QLgIL2f5E/jP/o6n/7bthrqv/k/n8kf9tq0//p/4H8D8z/3zd/hfl/rv9h/G2rL/5j/3ck/1/Z/+Ge+cse/xFW/8n4D8e/b/Xl/2j/OP5mFG0AG9L/hf0fgfwn2QMgQvgz/kPyn1618U/JH8Z/qjt9+/+o/+L4y7b/CVv/U/8B8rfq5n9//hv5g/gb2QYAIfbP+g8k/3kjKQEx/6ecv2j318D8H+d/IP9ZW/9Hzv9I/rLL/6D5n/1fcfxn4Q3AIfW/Be0fx1/09JfA/T+c/4H8O9ECgCD9n/2fcPyPUyfpAIL2f1D/h/E/SW7+Z/8v/fy3ouXfYf6f9b84/rtOnf5H/RfJ39SHTtf8HzP+g/F/qcet5BbQIP2f/CGjaZ9X0q9x5u8a+n8z/6goIqf/5YgP4M75t9NGI//cuQvyB/Hfjkau+dcb/8IV9P8df1ftd8O/LPz5zxAmd85/NGaqXqqoWjR1ezCDux1XCxcVuBtJtTidTj839VS7qzStFrNtR+ufErl/MJi1aV7dVZHnaVYt7vQT/P/b/2DtqZs2u8eNGSTawHzN/qMiuY3/Uq//0v7lx7F28Jtq2ayXT13f2sV5Mri69oeD2epysWwGSzP/7uz/8h347+b/9KP+G8VO/6H9A+f/qDrfXF1+X7aFXscEcfV2sZrtuLI+Qjg/63x49HvAkFS/P3D96J+jCPfzfsfquR5X7ur62TdxxeX3253urMJDe/1kWvC/t3+7qxtzkrb/D3Z/Nf/nH+zf9/+l/YPs38XzX5xVRtUXP6qyqt6j+5/+6jGazXczvD+VFoAC9J/S139T/5EffbfWqf9R/0XxLzIE/8/kf9z2n/P5v+7Nkb/8/A/x/x+5/6P/Lx1/2r/8mA5HhP+PP2f/RZE6/Z/8Ef/9UWX+19d/kj+Gv1dTdPEvM9//hfxx/NtB7hC4kPOfEl//8/i4cj+yb4/8z2KupAMIsP+8dPW/tH8g/83OLwWU2H9anPt//mH/cpWAd87f5180xn8+/0f7x/C3R2N6wW9BgP8vff938sfwd/lXdfG/P/+d/Dk4ODjkxm9fugVbAMYAAA==",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:ac1cb56af1d00c6ffaab61481375b77ed137dcf7d330ec15e6876d3ead5ea573": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:bef58a090c87e540089b444a921e785bb63682ed3197c366d502e68321041a23\"]}}"
    },
    "sha256:c9fda9f77be7470ad4f9681de05b334da12a94543d143f7aea88d24007dbc0e1": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:ac1cb56af1d00c6ffaab61481375b77ed137dcf7d330ec15e6876d3ead5ea573\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8a220e55f019025aef6213d472cc6ecd274ded9aee376d5d6ebe80d10ee067e9\",\"size\":1408}]}"
    },
    "sha256:f7d87f4fb83defcbf98775b0aa5e6b91f7c4e673b2014f7c43cfefab67c54a7e": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:c9fda9f77be7470ad4f9681de05b334da12a94543d143f7aea88d24007dbc0e1\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

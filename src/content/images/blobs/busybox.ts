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
  "index": "sha256:5b4c1ae2c083fc819524be7c9f063cf41f42daef0e4cc648894b3aa374e9bc89",
  "content": {
    "sha256:b4e3d84d7319e7f9aeb9ae7f7165e35b75d751cdf31440bceb69aa7c223e6134": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d3XLiRhCFfc1TkMpdqmL0g6RavUquBJKNykJDNJKx3z4t7DjETrLrSfVJZ3WmXDYCtmD5OD093T09u7bf3CiPSEaRZZe/Mt7/vdyOt3mRpVmcFLncn2fF9madab+xeUx+rAZ5ScRrGRwz/18Q/Ivi2/nHUboV/slu8s8790T+uvwrf7DGv4gy8ofxPz+Y4x9T/zD+u8o3fXVs7PCPqX8kf+WP+av+X7J9r/8kjm/WECYL5//jD7umc+e62T+sX78Hq4V+FIvV/74a7fl/on/afxD/w9HVpvjHiUwJ5A/j7869Mf5ZRP4w/l0jH4Ex/ZM/jv9J9zUC5v8spf3H8Z/s+X8J1/8w/nU1qsV+Au1/tC3IH8Zf0/kPtP8J1384/ncG+afkD+PfDprh/xD7n2XUP47/ZE//24T8UfwbCQBZ8/8Y/wHy7x/trf+ofxz/p5Nm+C9E/2IByB/F/67qvGYAgPkf4/zbXjUCEDT/0/7j+A+NufhfxvU/jP/90KhmgEL454z/wvgfmsqc/U+pfxx/50dr9b9c/wP5j+PJWv2XlAuTP4h/azH/l5M/jL/B+h/G/3H8H9quM+f/0/5D+VeKX4Gg/C/tP4x/13hvLf4vd5E/ir9m8X/o/M/1P46/qvrD+HP9j+N/fJAKMGPr/y35A/n35vb/cf0H5O8Gc/m/uf8T+aP4T73mDqAQ/ZM/kL9u+V+Y/0f+MP79aXB7a/kfrv9w/H3n3MOklgX4PP8kiqh/GP+TcgFQkP/P+h8c/7Z2mlsAQ/iz/gfJv79n/d+C+SsngIPsP/O/OP5D24+KE0AA/y37vwD5W8z/kD+O/1m3ADBo/yf5w/gPUv/ftb1aE/CQ+m/2/0Dy9421+D/tP5D/kfUfy+ZvsP6D638Yf9/Y8/94/gOS/6/s/7Jk/rrHP4XV/9L/w/HvGnv5P+ofx98Nqg2gQ/Z/sP8rkP+oewBM0P4f+n9A/uOzNf4p+cP4j1Vrb/8v4784/rrtv8LW/4z/APl7c/P/fP4j+YP4O90GICH6Z/0Hkv+01wwBMf9nnL9q9+fA/B/nfyD/ydr+T87/SP66y/+g+Z/9n3H8J+UNwCH1vzn1j+OvevpT4P4fzv9A/q1qAUBQ/J/933D8T2OraQCC9n8w/g/j/9iy/nPJ/M+azR/Y/88+/3vV8n/2/7TO/9Cai/8y/o/k76qjog8Q4v/F9P9h/J+q4V5zC3BQ/of8IaNuHjfar3HhLwe6fDP/KM8jif9miA9g4fybcW+RfybmgvxB/O8Hp9f87ZV/Lhs6/o6/VHu+41/kmcT/IUwWzn9wbiyfyqhc1VVzdL3cjsuVeAVyIylX5/P557oaK7lK03I1+Wbw81Mi+Qe927n6Wa7yLEu35Wqhn+D/X/+99+d23B9u967XaAP0Nf1HefLe/0vn+D/1rz9OlcCvy3W9W9+1chDM6jIZXF3Ph0P68uViXfeeMv/u9P/yHfjv5v/0Y/w3iiX+Q/0D5/+ovNzcvPx+2RZ87RPE5evFZvLDxs8ewuVZd1XnmzeHISl/f+D60T97EfLzdsfmsRo2cnX97Hd+xcvv1zvlrNpjc/1kKvjf698fqtqdtfX/QfdX83/2Qf9z/2fqH6R/8ee/iCqj8ss8yqIs37z7n/7qMcrmuxmzPdUOAAXEf4q5/p/xH/3RtTub8T/Gf1H88y2C/2fyP7L963L+u7w58tef/yH2/yP3f7T/hfCn/vXHeDwh7H/8Of3neSrxf/JH/PcHk/nfuf6X/DH852iKLf7Fdu7/Q/44/k2vdwhgyPlfyVz/c3u7kR/dt0f+l2CupgEI0H9WSP0v9Q/kvz/MSwEj+k/zS//XP/SvVwm4cP5z/sWi/zfn/6h/DH9/cq5T/BYE2P9i3v9F/hj+kn815/9LupD8OTg4OBTHbyr4glEAzgAA",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:c181ef3064fb03f347b6bde34e3232c279e3929a674ac276196da1baf8359729": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:3ef7c49ee3f5166261a61121cc35163d19fcd04ba10283b6cd3d2f1b60238166\"]}}"
    },
    "sha256:7832a8d0e5db5ef8b8b237127b451ece9f3ff1c745b5e41e4cc88abfb2efe206": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:c181ef3064fb03f347b6bde34e3232c279e3929a674ac276196da1baf8359729\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:b4e3d84d7319e7f9aeb9ae7f7165e35b75d751cdf31440bceb69aa7c223e6134\",\"size\":1452}]}"
    },
    "sha256:5b4c1ae2c083fc819524be7c9f063cf41f42daef0e4cc648894b3aa374e9bc89": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:7832a8d0e5db5ef8b8b237127b451ece9f3ff1c745b5e41e4cc88abfb2efe206\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/python",
  "tags": [
    "3-slim",
    "3.13-slim",
    "3.13.3-slim",
    "slim"
  ],
  "index": "sha256:b7b57de6ef0418a54df7cd0dfd420ad6ffb13e07d104e560a6164559c6c3e477",
  "content": {
    "sha256:839ad6c466d0f7139f7a00452d8328a0e06b300531dd4acfb3712b58beaf337e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1dXW+jRhTNM7/CdV/aSjHfICHloWqidqXdpEp3K/UpwjBrI2PG4iN2/n3v4F2rTrKpQDs3s+tzFBkwEEgO596ZO5c786I60w2HEMdxvyQ8Xvbrbui4Xhz4++/paOds4nVNbeu+wa5p05ouqf2/YCbmUrY2B/9hOID/KPbjs0nI8Q84cf5zca+b/jH8h6EH/jkg2sxI/gPon43/XMyLtLq7F3VTSA3eVhEcBcEL/EfH/LtuQI/LhIWTE+ff9Waua53oHw/s9b9ZLXQ6geH2Pw7iAPaflX/1Mcs+Lmb5V38UBvNP9t9xwf9r8Z/LbCVqRv9PYj/m3wuV/uH/9WOTtstzscvKLhcTWwVcmmVaC/UM2L9YX9q7TivaC+/5feh/Uctuo9n/v6R/MveP/X/kUf8f+tePmuJ/yS5xEitPxVpWtO4mFgVdacVLrO12e56nbUpbvp9YXUN9RHWIQydUsn9waJPCNX6QwB58o/qXzXktSpE2wpD4v0tL0r83m/U+pyzm+u4R7T97kzbNNn89++8H4dPxH8R/eO2/k/Sr9v6THIA9T5vlf72Cm3za2DcElY84rNmVLOWiqA6ew0v6/c8fdOxV6OfwhX2f1jZtPXNSJecyfzh4m/3npy/poErsiqYVFd38k1Nh5r+IpVwLE8f/PMR/WEC+Vfs1xoz/R8R/P/6v+wZPnP+1yItUswEYEf91Qh/6Z+G/0p7+MWr8N8b4PwvkxlD+I/DPgU1NgV4G/sOh+V/U/wP/PP0/lvb/U95f5J9CAuCfg/+uMtH+R7QA/wxQcRLj+n+u4/vk//v+n+4bPHX+ayPzfyNKCYT+Ofh/aFj4H9j+i1zYfxa06w0H/+6w+B/pH/lfLFAu1kj7j/Y/G/9qqMyw+K+v8v/BPx//arD31finwb5H7X+PUsIw/s+AH3+Yi1Juc5GtJvOueZjLHYbLT1D/Wdq+nv1/qn8noP4f9A/9Azz6z03z/9A/9A+w6V9kS2mU/pH/C/0DfPqv7o1q/0dU/wP6h/4BHv1/TEtdr3+N0b8f0/gP9A/9Azz6X8qmrdK1FhMwXP8EtP+hf4BN/4Xm938H6Z/qP8T0/g/0D/0DPPpfFWVpUvzPR/0X6B9g03/ZGOX/Y7T/oX+AT/8bjQWAxsT/Ef+D/gE+/evL/hn1/l8Ykv49nUlJ0P8x/6UQumqAjrD/gYPxX9h/gE3/rewyXbZ2jP49tP+gf4BP/3WnK/1jVPw3RP439A+w6F/V19Z5jVHv/6L+Iyv/OmvA/1/9b4+KvT7K//HV/J+w//rx5+3V+/f/3F3/+u7qYnrZTwQ4+f36g/22qLrdxPUmP9EMsautrNc/T63nj5paf1/d/vXm5vruzeXF1PUO22rj6PzPx/12c3nV/67P+yw6cz8LofXHzburuw+3by+my7bdNImtyoHP9jtnsl7YU/inr61/maWlRg8wwv5HFC6E/WflX18VkOHzvzkB5n/l5l9fK3AU/6j/wsZ/P1eGWe3/MED9Nz7++zn9jOI/VuM/4F8/1Hw7uq8xpv67mv8D/PPwn6XZ0jD9Rx70z8a/ifE/lf8N/vn41zkH/Ij2P00ADf7Z+Jdap/8fpX/0//j4110Denj957h//x/8AwAA6MO/vBc5MgCUAAA=",
      "publicSize": {
        "packed": 28227259,
        "unpacked": 74806272
      }
    },
    "sha256:5718f75c26b4dd12509531ac68c3b2dda02b2632a5d52a2acf807c45580f3868": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3QwQ6CMAwG4J33FL6Arjhgz1NGxQWDy1ZN9OltPHrwRAiBfZe/hyb90ycmcwud6eM4mPji6306RfQjDpTVTEC0df1N8ZsA1qmqgcpa51onezKdG3WAuQr888iMSaoscWuFPB49JQ6X4JEp64m4w0ya3z0y6p1+pSiKYvs+slkLTgAIAAA=",
      "publicSize": {
        "packed": 3511706,
        "unpacked": 9248768
      }
    },
    "sha256:9386696567f5da22515981d9a6c9bdd620c408f97a3702e029b21e637854b5d3": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2Uyw7CIBBFWfsVGPcCAzjfU2oTG0kxfcT49xLSRVN1RxsT5mxmdtzMyWUaeuFDXXnh2k48XuMtdJrlRUYQMc3IeqZdWam0RrygYXGzqBiHOc5Z5U60YBrGqo9Rtnvhr/nqP/PBk39rf/sHs/IPYAzjuzgp3P/p6BofntemvvPZ/qHQUxTef9+6Rf/Fnv3/+P9Bg2TcUv8JgiA24w3SxwicAAwAAA==",
      "publicSize": {
        "packed": 11706368,
        "unpacked": 36782080
      }
    },
    "sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAystLtLPyU9OzNFPyszTL6gsycjPY6AyMAACc3NzMA0E6DSYbWhqYGhsbG5uZm7CAGQZmZkwKBhBnGNMbfeggNLiksQioFNoaskoGAWjYBQMPgAAelEOBwAGAAA=",
      "publicSize": {
        "packed": 249,
        "unpacked": 36
      }
    },
    "sha256:a9231320b7b9ccb28c75877441f713a2e3673bc994687cf075976a5436c4acfa": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates netbase tzdata # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:e3cd041d48b0793a2c1b2d70ebbddc2b343428602f4c7ba701043800f76f2a55\",\"sha256:e02a7b9cca9f31cefa885cc451715c7ad7fd54a50bc55a88829992d3ffa9785a\",\"sha256:4b072940aa8bdda4f7a3a1b8d71b365732f6eb5fae014b73247e196b1b99bd23\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:d88c49320b13a238b92290bb542169549a49c2d00d751d98c93538b5c9dec722": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:a9231320b7b9ccb28c75877441f713a2e3673bc994687cf075976a5436c4acfa\",\"size\":2098},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:839ad6c466d0f7139f7a00452d8328a0e06b300531dd4acfb3712b58beaf337e\",\"size\":1241},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5718f75c26b4dd12509531ac68c3b2dda02b2632a5d52a2acf807c45580f3868\",\"size\":143},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:9386696567f5da22515981d9a6c9bdd620c408f97a3702e029b21e637854b5d3\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:b7b57de6ef0418a54df7cd0dfd420ad6ffb13e07d104e560a6164559c6c3e477": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:d88c49320b13a238b92290bb542169549a49c2d00d751d98c93538b5c9dec722\",\"size\":865,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

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
  "index": "sha256:1f7925107080025e11873d5f386b3403efdb2a2bdcd11d054abecc88d5b6ff49",
  "content": {
    "sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iRhiGc82voPSmrRSMz5KlXFQNalfaTap0t1LVi2hsT8DCeJAPQP59P5tdVHKS8Ga+zC7vqwhsbAcnr5/55jxxVpzp1oQUhmH3Tnr43m3b/sR2Qs/dfU5nT86GTlOVlu4bbKpalPSV2v8LZipWqrY4/Pf9I/wPQjc8G/oc/4AT9z+Va9329/Hf9x34zyFZJ0b674F/Nv9TGWeiuF3LssqUhmjbGhx43gv+B4f+27ZHj8uQxZMT9992xrY9ONE/Htrxv1rMdAaB49P/0As9pP+s/rcv4+RuNk5f/VE42n9K/yc2/H8r/1OVLGTJGP8J9kP/Hb/lH/Ffv1ainp/LbZI3qRxabYVLNRelbJ8B65fBc0eXoqCjiJ7fB/+zUjUrzfH/Jf4puX8Y/wOHyv/gX79Kqv+LttEkGqRCLlVB23Y0oEpX2nCiwWazOU9FLWjPdaNBU1EZsT1lQhcUqntwaJeqa1wvQnrwjfKvqvNS5lJU0pD6f5veiX9nPO5iTp7F+u4R+T9rJapqk75d+u96/uP2H9T/8Kb/k6jbtHavFACsWFTz/0cFO/q8s8sItjFiv2UVKlezrNhHDifqjj990mFUoZ/9B9ZalBbtPXFRoWKV3u+jze7184d0UiG3WVXLgm7+0aVI5p/VXC2lie1/Dup/WESxVft39Gn/D8j/rv1f9w2euP9LmWZCcwLQo/534rvgn8X/Qnv3j17tvyHa/1mkVob6H8B/Dq1Kquhl8N8/tv8Xlf/gP0/5jyX//9j3F/2nKgH4z+F/U5iY/gf0Bv8Z1NaTGFf+syeuS/G/K//pvsFT9780sv9vQF0CwT+H//cVi/9H5v8CG+k/i+rlisN/+7j6P+If/b9Y1IZYI9N/5P/Z/G+bygyr/3Xb/v/wn8//f9/Sf2rse+C/b1P6j/Z//frxh1jmapPKZDGMm+o+Vls0l58g/21nD2P4tycOdQkF/+AfYuI/EbU58Z+6F3tU/wP+wT/Ew39qWvwH/+AfYuNfJnNlFP/o/w/+IT7+i7VR+f+A5v8B/+Af4uH/TuS6hn/24d8NUf8P/iE2/mel1DYFRJ/8v4v6f/APsfE/V1VdiKWWLMDx/JNQ/gf/EBv/meb5P47s/0MDwMA/+Ie4+F9keW5U/h/zv4F/iI3/vDIq/ofI/4N/iI//5SLNXnHK56+N/147/gf8g3+Ih/9VmRX1nTH8d+M/wT/4h5j41zgBcJ/+P2j/B/8QH//lEuV/8A/+T5V/faN/es3/5fsU/x2dg5LA/6H/udTWAaxX/Q/6fyP9h9j4r2WlbQB4n/ZfH+M/wT/Ex79qEl15rT7x30H9D/iH+PgvG13DvxD/wT9kOP+NrsEffcv/GP8F/iE2/jeJvu/o1f5D87+Df/APMfE/V2KZGRP//QDjv8A/xMJ/u76+zu/oNf8/1n9l9V9V56XMpdAxCVBrcOB5z/rv0GLPD8b/uy7af1n0583048d/bq9+/TC9GF3KOBPF8PerT9b7rGi2Q9sZ/hQrtdiocvnzaPD0WaPB39Obv95dX92+u7wY2c5+v905uP7Leb9dX0673/Xl2ICuTLtfO/jj+sP09tPN+4vRvK5XVWRZm81mvDs4VuXMGiE+vTb/KhG5xgjQI/0PqLsQ0n9W//WtAnS0/1T/58F/Zv/15QJ7+Y/1n9j8b5dY1VkA6JH++x7Wf+Tzfy5KaVb8D9v+n/Bfv9bCyPUffSoSwn8m/xORzA3jP3DAP5v/Jtb/tfM/wX8+/9PVYqbrIeiR/3d88M/nv9JmfW/+Uf7j81/3GvDHr/8edvP/w38IgiB9+g9U2QZIALgAAA==",
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
    "sha256:703b80649cd789614b1cb643e35197b729a5a7ac4f5f20f06cdb12a67eba5dd5": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates netbase tzdata # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:6bcbbb06ba92c42cf16ae59ab7061acb889352afc36505e6e078cee65f599c40\",\"sha256:e02a7b9cca9f31cefa885cc451715c7ad7fd54a50bc55a88829992d3ffa9785a\",\"sha256:4b072940aa8bdda4f7a3a1b8d71b365732f6eb5fae014b73247e196b1b99bd23\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:97e4cdc45ca36ad9e659e3eb6e2e1a8ce55e8e65781176a54e198b1c91372196": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:703b80649cd789614b1cb643e35197b729a5a7ac4f5f20f06cdb12a67eba5dd5\",\"size\":2098},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8\",\"size\":1378},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5718f75c26b4dd12509531ac68c3b2dda02b2632a5d52a2acf807c45580f3868\",\"size\":143},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:9386696567f5da22515981d9a6c9bdd620c408f97a3702e029b21e637854b5d3\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:1f7925107080025e11873d5f386b3403efdb2a2bdcd11d054abecc88d5b6ff49": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:97e4cdc45ca36ad9e659e3eb6e2e1a8ce55e8e65781176a54e198b1c91372196\",\"size\":865,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/python",
  "tags": [
    "latest",
    "3",
    "3.13",
    "3.13.3",
    "3-bookworm",
    "bookworm"
  ],
  "index": "sha256:a140f27ade7dbfb9631e723cbabbda2fd1f9fa346db79f2200eb2b6d8250ab09",
  "content": {
    "sha256:3f59cb0307baff6934ff1887e21cbddc78de7a8c2d8c7ee7bd1de08a09cc1747": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dS2/bRhSFvdavUNVNu7AovgECXhS10AZI7MJNChRdGENxIhGiOAJJifa/7yWdCPEjBkTk3kygc2BYpESKlI6+ufOeNC/PuDUjxXHcP5KePvbbbjhzvTjwH56no2dnY29XVw73De7qRlV0SfZvwU6lxjSOhP9heIT/UezHZ+NQ4gs4cf8zvee2f4j/YejBfwnpZmGl/wH4F/M/02muytu9rurcMETbzuAoCF7xP3rsv+sG9HMZi3hy4v673tR1Ryf64aGe/2Vldlvm9P81/gn3p/n/yKP4D/75VVH+P7lLZskoU3pjStp2kxEVumjDS0Zt255nqlG05/vJaFdTjOgOmdEJpel/OLRL2TU/SJCK/KD8m/q80oVWtbak/O/SI/HvTadOVwVQ5CnfPSL/52xVXbfZ90v//SB8Xv+D/J9s+j9L+k3n4T8FACdV9erLqOAmn3Z6KOsuRhy2nNIUZpmXh8jhJf3rLx/0OKrQ3+EJZ68qh/ZeOKk0qcnuD9Hm4f+nJ+mgUt/ldaNLuvlnpyKZ/6pWZqNtrP/zApT/JUSxlf0aQ+r/I/K/r//nvsET93+js1wxJwDH8x/PQh/8i/hfsjf/DKr/jVH/LyKztdT/CP5LaFsZ9gagzuDw2PZfKv/Bf5nyn0j+/7nvr/pPVQLwX8L/XWlj+h/RA/wXUFdPYl35z535PsX/vvzHfYOn7n9lZf+fiLoEgH8J/+9rEf+PzP9FLtJ/ETWbrYT/7nH1f8S/C/9lPn5lZ/qP/L+Y/11TmWX1v37X/w/+y/n/3/f0nxr7nvgfupT+o/2fXz//lOrCtJlerMfprr5PzR2ay0+Q/66zhzX8uzOPuoSCf/APCfG/UI098Z+6FwdU/wP+wT8kw39mW/wH/+AfEuNfL1bGKv7R/x/8Q3L8l3ur8v8Rjf8H/+AfkuH/oyq4hn8O4d+PUf8P/iEx/peVZpsCYkj+30f9P/iHxPhfmbop1YYlC3A8/ySU/8E/JMZ/zjz/x5H9f2gAGPgH/5AU/+u8KKzK/2P+N/APifFf1FbF/xj5f/APyfG/WWd5ZU/8D7rxP+Af/EMy/G+rvGw+WsN/P/4T/IN/SIh/xgmAh/T/Qfs/+Ifk+K82KP+Df/B/qvzzjf4ZNP9XGFL89zgHJYH/x/4Xmq0D2KD6H/T/RvoPifHf6JptAPiQ9t8Q4z/BPyTHv9ktuPJaQ+K/h/of8A/J8V/tuIZ/If6Df8hy/ndcgz+Glv8x/gv8Q2L8twu+awxq/6H538E/+IeE+F8Ztcmtif9hhPFf4B8S4b9bX5/zGoPm/8f6r6L+m/q80oVWHJMAdQZHQfBV/z1a7PnJ+H/fR/uviP66mb9//+/t1W/v5heTS53mqhz/cfXBeZuXu7ux641/SY1Zt6ba/DoZvXzUZPTP/ObvN9dXt28uLyaud9jvdh6d//m4368v5/17fX5tRGdm/duO/rx+N7/9cPP2YrJqmm2dOE7bttOHF6emWjoTxKdvzb9ZqIIxAgxI/yPqLoT0X9R/vlWAjvaf6v8C+C/sP18ucJD/WP9JzP9uiVXOAsCA9D8MsP6jnP8rVWm74n/c9f+E//zaKyvXfwypSAj/hfxfqMXKMv4jD/yL+W9j/V83/xP8l/M/266XXD+CAfl/LwT/cv4bNusH84/yn5z/3GvAH7/+e9zP/w//IQiC+PQ/Ujz/sgCwAAA=",
      "publicSize": {
        "packed": 48487113,
        "unpacked": 116531712
      }
    },
    "sha256:acc638dc74714031c73a9532930bd55fb4ec4064dc9b47c9f36d77d4faabf20b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SwQ7CIAwGYM59Cl9AYYzp83RYCdmyIC36+uKOJt4WY5Tv0qaX/ml6w6znOOpzmoL2Jc+HhH7CQKw2Y6qjc2utXqsxQ6+6wXT25Pp1Xjtr1c5sF+G9woK5RvnEri/kce8pS7xEj0IMzxeAsJQUYCEZkQn4CvdAAn96oaZpmt/0ACwMPFIACAAA",
      "publicSize": {
        "packed": 24013484,
        "unpacked": 48448512
      }
    },
    "sha256:db53330773d5b127ee0f5ca8d615f47467a242153a644fc9e857f285360af318": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3UwQ7CIAwG4J15ihnPCttAngcYmWQbEDqmvr1TD0YTb24xju/SpJc2Tf5GCFgaiz1ksyETzti9Tt4rISXNCkaKktPq0ee8LLKczLfSU4RBhGnkErN+0HYjdedOtVZtLiNcpDujlZ5ilUYRcGckrn3bYFD93gvVikZ/8x3cIn6g9HP+GX/Nf1EyWqX8L6ExA+p1UDEY0SHntQU47lRntB2QD055QBDlqAMYZ9NrSJIk+RdX3Jt82wAMAAA=",
      "publicSize": {
        "packed": 64396370,
        "unpacked": 176795648
      }
    },
    "sha256:bb24e0824919254841aee41118d14645085c4666b9dbffa90afcd9cceadc3960": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SUQuDIBAH8J7vU+w9Wupc+zxm5SIrSY3w0+8S9jLYW4xg/l7uj9zhIa5iKXVfl40ZVNl5ra9GyEGo1maHIajiPFb0WQnlVUbvhLIHv8VzTIxlF3LcCt9568SCq/zirhMS3s1ynjrYwyiGFurQGwYqz0FJCfg3ZFU07bona/U7bqNmMccZI5x8gp9wFLZQeNdrCwHbqIpNf/q4SZIkJ/YChX59wQAIAAA=",
      "publicSize": {
        "packed": 211324931,
        "unpacked": 587341824
      }
    },
    "sha256:0e137c5f344a76804915b252090e020219cd94406a35f7b5241cd0ad2d0bafca": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAytLLNLPyUzSTynITtcvqCzJyM/TK0hMzk5MTy1moBIwAAIzExMwDQTotIGBiSGDoamBobGxubmZOVAdkGVkwKBgQC0H4AOlxSWJRUCn0MOuQQiAcZ+UU5pakp9fkqGbklrGVZINpkpLM1PAjBEaLqNgFIyCUTDcAQD+o+RvAAgAAA==",
      "publicSize": {
        "packed": 6159852,
        "unpacked": 18247680
      }
    },
    "sha256:8e50acef2a753397ecff970ed4b8f1a12b127a2d4f46e159ccb1640655d44df1": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2VSw7CIBCGWXuKMe774FGu4RXoQ0vEtqE0preXkC6aandYjeXbQNgwmY/5GXodq7YQKs5lE3ejqduGIL8kFs65Wy3L1e1TlqSEcJ5xiuyO8RQBnsqJUt8VzRh6I7Qt5XM3/DRv/XtuuPPP2Lp/TBf+MaYUwSZOdu7/dMwr1T7KqrjBZP+w01bsfP6VzGfzH285/y/5jwlOELAw/9/zb2rZR93oy39mA33Vf7bMf5JR+/+H/N8g/+EstIH2AqauwPaiKYUuwT4GLfQIsnHn3ZArWYC8i2sVhf8hEAgE/oAnymHlSQAQAAA=",
      "publicSize": {
        "packed": 27397128,
        "unpacked": 70541312
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
    "sha256:eddc0e2d3c2426ead6d3f6e16e98917b8c4ef2e6e138b1938da7338329c50ab4": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl gnupg netbase sq wget # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:d2355d00d5bc467da22985659548c60d9e3ebad9f9f93d66165a99385ac7736e\",\"sha256:44c486c33d2e716807e8ccf86b8d89a5570f28f621d3786158ed4971124ab48b\",\"sha256:d0c001025199c1046f0611ce42e4c6ef97cb965cde059ec3ab3280e5a1b1d63a\",\"sha256:576cef17478a78e2e7f7a601f5fa5a572dce2829cdca1f3f6f36427deb9a7e6b\",\"sha256:78245a74fbc78b2c4dd4dadd0b13ad5ba7cbd2162d60b8b2224ebe9342e31392\",\"sha256:a10966b07eef5ad14a0f7e5cb3a7ea2b00152cfb1bc466ec91dd920cbcc25ac1\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:84d2a303e758ad05dcbcad10e1b0e300f2ccdf18090f3172343dc720e1d35110": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:eddc0e2d3c2426ead6d3f6e16e98917b8c4ef2e6e138b1938da7338329c50ab4\",\"size\":2932},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:3f59cb0307baff6934ff1887e21cbddc78de7a8c2d8c7ee7bd1de08a09cc1747\",\"size\":1286},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:acc638dc74714031c73a9532930bd55fb4ec4064dc9b47c9f36d77d4faabf20b\",\"size\":147},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:db53330773d5b127ee0f5ca8d615f47467a242153a644fc9e857f285360af318\",\"size\":197},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:bb24e0824919254841aee41118d14645085c4666b9dbffa90afcd9cceadc3960\",\"size\":179},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:0e137c5f344a76804915b252090e020219cd94406a35f7b5241cd0ad2d0bafca\",\"size\":139},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8e50acef2a753397ecff970ed4b8f1a12b127a2d4f46e159ccb1640655d44df1\",\"size\":242},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:a140f27ade7dbfb9631e723cbabbda2fd1f9fa346db79f2200eb2b6d8250ab09": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:84d2a303e758ad05dcbcad10e1b0e300f2ccdf18090f3172343dc720e1d35110\",\"size\":1327,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

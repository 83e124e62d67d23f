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
  "index": "sha256:3a85001512291f5cee129e51cd40839c218e0e20aadaeb8071bb54b018effdeb",
  "content": {
    "sha256:e97c974e5c877cce4417963de6bc7af200876b5602820e38c75b30cb2ead2dbb": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1d227bRhD1M79CVV/ah4h3EiDgh6IW2gCJXbhJgT4ZpMhahCmuwItl/31nqUSIL3FAIjPeQOfAEEmJNCkdnpnZ2eVsVtYn3HAIcRwPS8Lj5bDuho7rxYG/f5/2dk5mXt82NvcF9m2XNnRK9l/BTGRKdbYE/2E4gv8o9uOTWSjxAxw5/3lxy03/FP7D0AP/Eii6lZH8B9C/GP95kZVpfXVbNG2pGLytJjgKghf4jx7y77oB3S4zEU6OnH/XW7iudaRfHhj0f92ofsts/1/SP8n9cfwfeeT/oX9+NBT/J3eJk1h5WmxUTetuYlGji1a8xNrtdm/ytEtpy/cTq2/JR+hdHDqgVsONQ5sUrvlBAivyg+pftW+aoirStjCk/e/SkvTvLRa2TgFUZcZ3jYj/7G3atrv89ey/H4RP8z+I/2Ttv5MMq/b+lRyAnaXt+kuv4CafNgZRttpHHNbsWlXquqwPnsNLhs+f3+mhV6G/wxv2bdrYtPXMQbXKVH5/8Db7109v0k51cVe2XVHTxT85FGb+q1irTWFi/s8L0P6XAPlW9nNMyf9HxP+Q/+e+wCPnf1PkZcpsAMbrP3ZCH/oX4b9m7/6ZlP+Nkf8Xgdoayn8E/iWwbRR7B5AmOBzb/0vtP/Av0/4Tif+f8v4i/5QSAP8S/Pe1ifY/ogX4F4DOkxjX/nMd3yf/P7T/uC/w2PlvjBz/E9GQAOhfgv/7VoT/kfFf5ML+i6DbbCX4d8fl/0j/LviX+fqNmfYf8b8Y/7qrzLD8r6/H/4F/Of51Z++r8U+dfY/if4+GhKH/XwA//5QVldrlxepmlvXtfabu0F1+hPpfpd3r2f+n+ncCav9B/9A/IKP/3DT/D/1D/4CY/ovVWhmlf4z/hf4BOf3Xt0bF/xE9/wv9Q/+AjP7/Syuux7+m6N+Pqf8H+of+ARn9r1Xb1emGxQSM1z8B8T/0D4jpv2R+/neU/qn+Q0zP/0D/0D8go/+bsqpMyv/5qP8C/QNi+q9ao/x/jPgf+gfk9L9lLAA0Jf+P/B/0D8jpn2/0z6Tn/8KQ9O9xDkqC/h/yXxUFVw3QCfY/cND/C/sPiOm/U/2Ky9ZO0b+H+A/6B+T03/Rcwz8m5X9DjP+G/gER/ev62pznmPT8L+o/ivLPWQP+W/W/PSr2+mj8j6/n/4L958dfl8sPH/69Ov/t/fJ0fjZMBDT74/yj/a6s+7uZ681+oRnibnaq2fw6t57fa279s7z8++3F+dXbs9O56x229caD4z/v9/vF2XL4X58/s+jI/SxE1p8X75dXHy/fnc7XXbdtE1uXA1/sP1yo5tqewz99b/2rVVoxeoAJ9j+idCHsvyj/fFVARvNP7X/M/ybNP18UOIl/1H8R43+YK8Os+D8MUP9Njv912nBOAjKB/1j3/4B/fuj5drjPMaX+u57/A/zL8L9KV2vD9B950L8Y/ybm//T4b/Avx3++vbnmugkmxP9eCP3L8a/YqJ+sf7T/5PjnrgE9vv5zPDz/D/4BAAD48D8H1y3WAIwAAA==",
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
    "sha256:0aa7aca6e8909e73e74ce105aee0b851fb17208e4f4782dc912cf2bae66480eb": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl gnupg netbase sq wget # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:1c9994a3e88bc304305c7fd35bcc0ed1800f68ac934a5385854a228226362933\",\"sha256:44c486c33d2e716807e8ccf86b8d89a5570f28f621d3786158ed4971124ab48b\",\"sha256:d0c001025199c1046f0611ce42e4c6ef97cb965cde059ec3ab3280e5a1b1d63a\",\"sha256:576cef17478a78e2e7f7a601f5fa5a572dce2829cdca1f3f6f36427deb9a7e6b\",\"sha256:78245a74fbc78b2c4dd4dadd0b13ad5ba7cbd2162d60b8b2224ebe9342e31392\",\"sha256:a10966b07eef5ad14a0f7e5cb3a7ea2b00152cfb1bc466ec91dd920cbcc25ac1\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:fc4bb41e7ed9bf08ab86c281863e4cca30027fb226fd9c69b49aa14e08a99c43": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:0aa7aca6e8909e73e74ce105aee0b851fb17208e4f4782dc912cf2bae66480eb\",\"size\":2932},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:e97c974e5c877cce4417963de6bc7af200876b5602820e38c75b30cb2ead2dbb\",\"size\":1156},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:acc638dc74714031c73a9532930bd55fb4ec4064dc9b47c9f36d77d4faabf20b\",\"size\":147},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:db53330773d5b127ee0f5ca8d615f47467a242153a644fc9e857f285360af318\",\"size\":197},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:bb24e0824919254841aee41118d14645085c4666b9dbffa90afcd9cceadc3960\",\"size\":179},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:0e137c5f344a76804915b252090e020219cd94406a35f7b5241cd0ad2d0bafca\",\"size\":139},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8e50acef2a753397ecff970ed4b8f1a12b127a2d4f46e159ccb1640655d44df1\",\"size\":242},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:3a85001512291f5cee129e51cd40839c218e0e20aadaeb8071bb54b018effdeb": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:fc4bb41e7ed9bf08ab86c281863e4cca30027fb226fd9c69b49aa14e08a99c43\",\"size\":1327,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

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
  "index": "sha256:433de5669e23ca2c9f6c867f1fe7784724996e36363300a7333fbffeeb2000c1",
  "content": {
    "sha256:5864916048dff3829e833d5cf812d384f0b97d0e68efaa019d738d75560b56b3": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dXU/jRhSG9zq/Ik1v2gtwxl+RLHFRFdSutAsV3a1U9QKN41lixfFEthPDv++xgah8LGrcnsOs8r5CxE5sYvLmmXPm02levuPWlDSbzfpH0tPHfltFU+XPwuDueTp6+m7sb+rK477ATd3oit6S/VNwU6m1jSfhfxTt4X88C2bvxpHEB3Dg/mdmy23/EP+jyIf/EjLN3En/Q/Av5r8uGlOVusm3pub4Muztv1J+RPEf/r+B/7pdvnn+p0LapPzPu08AvRXDVcH/B/8zk+a6vNqaqs4tQ7bdGRyH4Sv+x0/5D6m4GIt4cuD+K/9YqdGB/vNQz/91ZTdr5vzvNf4J96f1/9in/B/886ui+n9yk0yTUabNypa0rZIRxVza8JNR27ZHmW407QVBMtrUFCO6Q6Z0Qmn7Lw7tUnUtCBOUIt8o/7Y+qkxhdG0caf9T9Ej8+8fHfQZY5CnfNSL/89a6rtvs7cr/IIyet/8i/5Mt/6dJv+nd/e4qXamuF/+MCiq53+mhrLsYsdvySlvY67zcRQ4/6V9/+aDHUYV+dk94W115tPfCSaVNbXa7izZ3v++fpINKc5PXjSnp4p+dimL+q1rYlXGx/d+n+j/af/hFsZX9PYb0/8Vd+8998If/fFqZLNfMBcD+/M+mUQD+Rfwv2bt/B/X/zND/JyK7dtT/GP5LaF1Z9g7gzuBo3/EfVP+D/zL1P5H8/7nvr/pPTQLwX8L/Teli+R/TA/wXUNdO4lz9T02DgOJ/X//jvsBD979ycvxfTEMCwL+E/7csQ77+a/4XK5T/ImpWawn/1X7tf8S/gv8y/37lZvmP/F/M/66rzLH236Ab/wf/5fz/6y39p86+J/5Hisp/9P/z6/vvUlPYNjPz5Tjd1LepvUF3+QHyzzfAftD4L6Vo/o/vCcxOQPm/G+zjTPmvpj4NCUb5j/IfEuJ/rht38j8aXh5S+x/4B/+QDP+Za/Ef/IN/SIx/M19Yp/jH/A/wD8nxX26dyv9jav8B/+AfkuH/iy64pv8O4T+Yof8H/ENi/F9Xhm0JkCH5f4D2f/APifG/sHVT6hVLCrA//yTU/8E/JMZ/zrz+y57jv2gCIPgH/5AU/8u8KJzK/7H+H/iHxPgvaqfi/wz5P/iH5PhnXGH9X/Cvnsd/5P/i/HffAcB/oPwvs7xyJ/8Pu/mf4B/xH5Lhf13lZfPFGf77+f/gH/xDQvwzLgA/ZPwfxv+Af0iO/2rF9x5o/wP/kNv818at+N/d/xf8g39IiH+22b+D1n+NIsr/fc5JyeD/sf+FYRsAPqj9F/O/UP5DYvw3pmZbAGbI+K8I6z+Af0iOf7uZc+VaQ+I/DQkB/+AfkuK/2nBN/0b8B/+Q4/xvuCZ/Dq3/Y/43+IfE+G/nfO8xqP+X7v8D/sE/JMT/wupV7kz8j2LM/wD/kAj/RZ66d/8n4h/3f5Lz39ZHlSmM5lgEsDM4DsOv+u/Hz9b/CQL0/4rot8uzT5/+vDr/6ePZyeTUpLkux7+cf/Y+5OXmZqz88Q+ptcvWVqsfJ6OXj5qM/ji7/P39xfnV+9OTifJ3+93Oo/Mfjvv54vSs/1sPr43ozKz/s6NfLz6eXX2+/HAyWTTNuk48r23b47sXj2117U0Qn/5v/u1cF4wRYED5H9NwIZT/ov7z3QVyb/+p/S+E/8L+82WBg/zH/T/F/O9usc9ZARhQ/kch7v8t5/9CV8at+D/rxn/Cf35ttZP3/46oSgj/hfyf6/nCMf5jH/yL+e9i+1+3/iP8l/M/Wy+vub4EA/J/PwL/cv5bNusH84/6n5z/zWrN7b/aa/4f+d+t/wH/IQiC+PQ3qbNoiQC+AAA=",
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
    "sha256:dc6e0caa223b5021f09bf05ca4b28753fcc4209bf85b6c0caa0b53d2d2934904": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl gnupg netbase sq wget # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:8ee783501b5ca5c18bcb7298590e6da01b08af33b1d169f576978a1cb44c3e5a\",\"sha256:44c486c33d2e716807e8ccf86b8d89a5570f28f621d3786158ed4971124ab48b\",\"sha256:d0c001025199c1046f0611ce42e4c6ef97cb965cde059ec3ab3280e5a1b1d63a\",\"sha256:576cef17478a78e2e7f7a601f5fa5a572dce2829cdca1f3f6f36427deb9a7e6b\",\"sha256:78245a74fbc78b2c4dd4dadd0b13ad5ba7cbd2162d60b8b2224ebe9342e31392\",\"sha256:a10966b07eef5ad14a0f7e5cb3a7ea2b00152cfb1bc466ec91dd920cbcc25ac1\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:170d2141c995df506464be5edc370fdbab6a994fb20d7dfb5c12babe01e006ac": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:dc6e0caa223b5021f09bf05ca4b28753fcc4209bf85b6c0caa0b53d2d2934904\",\"size\":2932},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5864916048dff3829e833d5cf812d384f0b97d0e68efaa019d738d75560b56b3\",\"size\":1388},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:acc638dc74714031c73a9532930bd55fb4ec4064dc9b47c9f36d77d4faabf20b\",\"size\":147},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:db53330773d5b127ee0f5ca8d615f47467a242153a644fc9e857f285360af318\",\"size\":197},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:bb24e0824919254841aee41118d14645085c4666b9dbffa90afcd9cceadc3960\",\"size\":179},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:0e137c5f344a76804915b252090e020219cd94406a35f7b5241cd0ad2d0bafca\",\"size\":139},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8e50acef2a753397ecff970ed4b8f1a12b127a2d4f46e159ccb1640655d44df1\",\"size\":242},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:433de5669e23ca2c9f6c867f1fe7784724996e36363300a7333fbffeeb2000c1": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:170d2141c995df506464be5edc370fdbab6a994fb20d7dfb5c12babe01e006ac\",\"size\":1327,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

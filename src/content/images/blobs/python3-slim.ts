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
  "index": "sha256:e64f647893fda922f844f0d834bdbefc43a87f9ad5d74330a5a5417128e4e3bf",
  "content": {
    "sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dXW/iRhSGc82voPSmrRTM+AsJKRdVE7Ur7SZVulup6kU0tidgYTzIHzj59z02CWo+VbyZk+nyvloFG0xg8/qZczxzZhyl+ZFpTUjT6bR7JD1+7LZFMBHu1Pe2z9PRk6OhW5eFY/oL1mUlC/pI438FOxVpXTkc/gfBHv6HU296NAw4/gAH7n+iNqbt7+N/ELjwn0Oqiq303wf/bP7LrFJFLqt0o0oTJ8Pe/gvhBhT/4f87+C+b5bvnf8KnTcr/nLsE0FkZ+Fbw/97/REWpzK82qihTbSDbbg0Off8V/8PH/PvUXAxZPDlw/4U7FmJwoP95aMv/ejk3mQTun/9N/bb9R/xn9L/9MY6v5+PkzU+FHvmfPxHw/738T3S8VAVj/CfYH/rvBi3/iP/mtZbV4ljdxFmdqGGXb5cLWaj2HHB+Grz06krm9Cqi57fB/7zQ9dpw/H+Nf2ruH8f/0KX+P/BvXgX1/89uZpPZIJFqpXPaFrMBXXPThjsbNE1znMhK0p7nzQZ1SdeI7SETekOuuxOHdqm71vNnaA/+p/zr8rhQmZKlsmT8T9Aj8e+Ox13MydLI3HdE/uesZVk2yfu1/54fPB3/Rf8Pb/s/mXWbzvZn2+kayXLx76ggZnc720SwjRG7LSfXmZ6n+S5yuLPu9ecPehhV6N/uCWcjC4f2nnlTriOd3O6izfbn3ZN0UK5u0rJSOX35J29FM/+iFnqlbBz/d9H/wyKKrcY/o0/9T9iO/9wFf/hvTiuVpNJwA9Cj/3cSeOCfxf/cePlXr/qPKep/WKTXlvofwn8OrQvq6GXwP9i3/pOu/+A/z/UfS/7/1PdX/acuAfjP4X+d29j+h/QA/xnU9pNYd/0nJp5H8b+7/jP9BQ/d/8LK+v+QSgLBP4f/t0ZKvr82/wsF2n8WVas1h/9iv/4/4h/1XyxqQ6yV7T/yfzb/26Eyy/p/vbb+H/7z+f/3e/pPg32P/A8Etf8Y/zev77+LVKabRMXLYVSXt5G+wXD5AfJvboJdr/ovIWj+r+swzE5E+78r9rGm/RcTl0qC0f6j/YeY+I9lZU/+R+XlPvX/gX/wD/Hwn9gW/8E/+IfY+FfxQlvFP+Z/gH+Ij/98Y1X+H1L/D/gH/xAP/9cyMzX9tw//3hTjP+AfYuN/XihjS4D0yf899P+Df4iN/4Uuq1yujKQA+/NPwvU/+IfY+E8Nr/+yZ/0XTQAE/+Af4uJ/mWaZVfk/1v8D/xAb/1lpVfyfIv8H/xAf/wbvsPIf+BdP4z/yf3b+23MA8B8o/8skfcMl/782//fb+Z/gH/Ef4uF/XaR5dW0N/938f/AP/iEm/g0uAN+n/g/1P+Af4uO/WJn7DPT/gX/Ibv5LZVf8DzD+B/4hPv6Nzf7ttf5rEFD+75qclAz+H/qfKWMF4L36fzH/C+0/xMZ/pUpjC8D0qf8KsP4D+If4+Nd1bCrX6hP/qSQE/IN/iIv/ojY1/RvxH/xDlvNfm5r82ff6H/O/wT/Exn8Tm/uMXuO/dP8f8A/+ISb+F1quUmvifxBi/gf4h1j4z9LIvvs/Ef+4/xOf/7o8LlSmpIlFAFuDQ99/0X83fLL+j+dh/JdFv1+eff7819X5z5/OTkanKkplPvz1/IvzMc3rm6Fwhz9EWi8bXax+HA2eP2o0+PPs8o8PF+dXH05PRsLd7bc7D95/f9wvF6dn3e+6f21A70y6Xzv47eLT2dWXy48no0VVrcuZ4zRNM96+ONbF3BkhPr01/zqWmcEI0KP9D6lcCO0/q//m7gK5t//U/+fDf2b/zWWBvfzH/T/Z/G9vsW/yAqBH+x/4uP83n/8LWSi74v+0rf+E/+a1kVbe/zugS0L4z+R/LOOFZfyHLvhn89/G/r92/Uf4z+d/sl7OTZ0EPfJ/NwD/fP5rY9b35h/Xf3z+V6u1af/FXvP/yP92/Q/4D0EQZE7/AK3T+j4AxgAA",
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
    "sha256:9734bba7e1def350d34f33191cf33bea8b26e9c7788a81c20e1ca4433f0c7544": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"PYTHON_VERSION=3.13.3\",\"PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\"],\"Cmd\":[\"python3\"]},\"created\":\"2025-05-21T16:30:52Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates netbase tzdata # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_VERSION=3.13.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ./configure && make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-21T16:30:52Z\",\"created_by\":\"CMD [\\\"python3\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:3682fab0b220be6102f0d3e5e49c646a4c690ebdc8f766067d3ee364017d2b34\",\"sha256:e02a7b9cca9f31cefa885cc451715c7ad7fd54a50bc55a88829992d3ffa9785a\",\"sha256:4b072940aa8bdda4f7a3a1b8d71b365732f6eb5fae014b73247e196b1b99bd23\",\"sha256:09947893329e57aedf867d1756ac53bc46700783ced4fd491b4ebb6473eed383\"]}}"
    },
    "sha256:237304bd0e967840e131d934530d174e7e5deab6e518f0a54440083eacc85b46": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:9734bba7e1def350d34f33191cf33bea8b26e9c7788a81c20e1ca4433f0c7544\",\"size\":2098},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:8421e89a6cf09e38de3b0201adf2a15dfeb9920f6e1d24f661c6d1bc022c5c0c\",\"size\":1479},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:5718f75c26b4dd12509531ac68c3b2dda02b2632a5d52a2acf807c45580f3868\",\"size\":143},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:9386696567f5da22515981d9a6c9bdd620c408f97a3702e029b21e637854b5d3\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:78fb79eb13cea2d300cc2f6998abcb8c79374b8bf818962a3023bf01814e1d8b\",\"size\":101}]}"
    },
    "sha256:e64f647893fda922f844f0d834bdbefc43a87f9ad5d74330a5a5417128e4e3bf": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:237304bd0e967840e131d934530d174e7e5deab6e518f0a54440083eacc85b46\",\"size\":865,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

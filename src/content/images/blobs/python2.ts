// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/python",
  "tags": [
    "2",
    "2.7",
    "2.7.18",
    "2.7-buster"
  ],
  "index": "sha256:59a37eb60bd1b0b880c48ed03a08de50e46b19830087a9a645df902946d03062",
  "content": {
    "sha256:eab9c039b99e76c314e7950bb90f904eecdaafa7165698f7bd914a226fa4f5f9": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+2dXW/TSBSGufavyGZvdi+IPf6ULPVitY12kaBddQEJcVE59pBYdTyWP5r23zN22gjSArKlcxiU9xVq7cQmgTfPnJkzMyervLRfEMvRioJg+K11/Hs4Fl7ohyKMgqi/Lgz1Q7OA+o316po2qfVLcryWger9XyXN5qf67/pH/ke+F72YsXhy4v7//ttKFmqXyfRmtuqa+5W6s070v+Jk+U+T9ue2/0/5dyMB/sE/xMF/ZmD898E/+IdY+JfpRhnHvx7/gX/wD9Hz/ykpGmkW/6HwwT/4hzj4X9eyMi3+B8j/gX+Ihf+Natoy2ZJ1AUbzLxwP/X/wD/Hwf5MXhXHxPwD/4B/i4L9oaF9jAv8C8R/8Qzz8b2+yvDYs/+eBf/APsfBf7TLT4r+H/D/4h3j4r7fo/4N/8H+q/NOu/nvgP4pG7P/QV+v471IvTAT/e/8LSToBPGn856L9R/sPcfDfqi6lbGen8O9j/Af+IR7+645y+ecU/gMH+z/AP8TCf0e5+Gti/Hex/hP8Q/T8K9VSFwCZUP8jijzU/+BQJm/NrP8Swn8OyTY103/wz+Z/Jld5Ul7fyrrJVUnjf5/Q+bb/wdH6fxEIzP+xSDgLDx2+01XP/7pWHfX8z/f4F3qxz/H4L9DxH/zTq9b9//gudmIrS+RWlfpYxJbOCugDN7Z2u93LLGkTfeZ5sdU1Okb0lzj6hlINHxx9GgaB58doRn5R/lXzspaFTKiKAIye/xe+52n+3cXC7praLvIV3XtE/8+ukqahXAL6o/bf84/7f/ox5P95238nHg7t/c/HsqBfRgURP5wMUDZ9jDgc2aUq1DovD5HDjYfnn7/o66ii/xwesG+T2tZnz9xUqpXK7g/RZv/z4UF9USnv8qaVpX7zT25FM/9NbdRWmpj/C1H/l0V9bDUw/xNEyP+xaCuzPCH+BIz3PxKOnv+D/wz+l+TTP5Pyvy74Z5GqzPS/X/8L/+lV1Yp8AmjI8I+d/9XjP/jPM/5j6f8/9f178V8nheE/i/+dmd//4un13/CfXkOexMTxP+b/efyvzVz/46P/x+P/fcPi/8j+37D/B/7Tq91WHP6Lcft/dfzX9f/gP8c/vzaz/Uf/n81/6i7ghPyvL+A/q/8fDdv/p5cEYP6fQdj/c9p65F+Wt+bwLxzh6vE/+Af/EA//OfH6v5HxX38BLPgH/xAX/1Wdl+0nY+L/kP8B/+Af4uG/lQ3Zl8BP+f4ngfp/4B9i43+XmtX/R/0/8A8x8r9RyTY3p/8vMP4H/xAL/9R7wKbM/2L/D6//lDUAfrT/29XFPo7q/3h9/X+0//T672r59u2H64u/3izP5udDIajZPxfv7Nd52d3NhDP7Q0eFVtZ/zq3nr5lb75dX/7+6vLh+dX42F87hvD/54u7Hq/6+PF8Of9P+GUvfta8/Zf17+WZ5/e7q9dl807ZVE9v9RvDF/smFqtf2HJGJhn+VJgVhBJjQ/kce1n8z+0+3Cmy0/8IJUP+P23+6XuAk/7H+j81/6j1AE9r/oO//wX8m/zdJTVkEZkr899H+s6ivt0T9GpPqP6D+D5v/aZJuDONfbwCC/1z+G5j/80LUf2H1P6tu1lQfggn9f0+Afz7/FZn10/P/GP+x+U+9B3j8/t/Id7H/F4IgiFSfAaHxclIAsAAA",
      "publicSize": {
        "packed": 50382957,
        "unpacked": 114043904
      }
    },
    "sha256:17c298dace26a1aa2b63c3df17a32cf944af5c7014e680e898f78a661842f33e": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+3SwQqDMAwG4J77FHuBra2W+jwxy0pRhrRxe32rR8GbiGi/Q3IJ5CfkB1H1oVXvofMKx9i/BsAOPCWxG505a5eerbvWthKmdtaZxlRNnptrLR56vwjbxsQQc5Qjdp0QwhMpcvgEBKYk5xeQX+IWEsm/J5Y3PUxRFMXFTTT626UACAAA",
      "publicSize": {
        "packed": 7812013,
        "unpacked": 16483840
      }
    },
    "sha256:5084b523ca7e6a9959d3a52107fd85508c5955dfc070ff4a9433974b3d5fb78c": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+3RTQqAIBAFYNedohPkTIqdx34YohLR7PyJyxatJAL9Nm85j3mXdnxfRz7bjTiZYKmzeto0LZ7lApGSMmX0TABUDIWSCgcU0DNAgTCwFrI1eBH8qV2s8sWtH5pXdxhyTZq+KfQJVVVVBboBJAOFNwAIAAA=",
      "publicSize": {
        "packed": 9996163,
        "unpacked": 17454592
      }
    },
    "sha256:a94ca1f4b23dc9e0fe02ee46c712e44a8bb3e565702ebca871e0d269cc60a44c": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+3UTQ7CIBAF4K45hca19hc4D1BSSSkQplS9vVRXmrizjbF8m5ewGTLJG65M7iBbVBFRjB8ZvWdRVE1W1qQhJS3rmsb3ObNdsey3ngKMzMeRa8z6QYc9l9peWin6HQ9w4/aKNrqKTZqYz7Xieev6LgcxnBwTPevkN0/CXHHSNJ/7j+lr/8sKE5L6v4ZOjWiQXgSvmEbWSQNwPgqtpBmR81Y4QBD4JD0oa9JpSJIk+Rd3+xBTIQAMAAA=",
      "publicSize": {
        "packed": 51829461,
        "unpacked": 145962496
      }
    },
    "sha256:9e14dfa3a999fad296db7dd9412fd8d7d260cefa07284e6829a61a47e9fb9384": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+3SwQqDMAwGYM95it3FaV2pzxOrdmLVYlsRn36xsMtgNxnC+l3yUxIaSldcct3XeWMGlXde67tBOaBqbXKaggjOQyWftWBcJOwhuGAV45zOWVlRuRXnrfCdtw4XWuUXd10QejfLeergCCMOLdR7b0pQaQpKSqC/IUXWtOuRrNXvuI26DDnMGHTyCX6iUdj2zLteW9ipjanQ9KePG0VRdGEvdMz8NgAIAAA=",
      "publicSize": {
        "packed": 192351474,
        "unpacked": 510066688
      }
    },
    "sha256:f8889a4f46c3a1ba2295913a9c0dc86cef03046106a666b4204e9e23457306d0": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACAytLLNLPyUzSTynITtcvqCzJyM/TK0hMzk5MTy1moBIwAAIzExMwDQTotIGBiSGDobGZiZmRoaGRGVDc0NjYwIRBwYBaDsAHSotLEouATqGHXYMQAOM+Kac0tSQ/vyRDNyW1jKskG0yVlmamgBkjNFxGwSgYBaNguAMAIYuAWQAIAAA=",
      "publicSize": {
        "packed": 6145320,
        "unpacked": 17605120
      }
    },
    "sha256:d5539436e336d1228a25f7f8cb8c2934c67de1687d22af1c991363d104bb859b": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+2WS66CMBSGGd9VnBvnQN/bcAvloTRWIKXEsHsrmhhRJ6aikX6TEiY9OV/P3/adSXSTS51kqk7awVZNHXkmdQghxtUxXcdvRDgVNGWCkChFBHMcAT6Xg33Xc0PfWWlcKW/d5Ht55N93w1/wzxC6+o9F8D+rf88NH/0z9tw/phP/GHEWwSxOFu5/9Z+VujkUZb6Di/2/hbZi4fOvVXad/2TW+b/Lf4ypy38W5v9j/m2lurgdvPnnlD73z6f5T9jp/Rfyf4b8h7U0FpoN2KoE14u6kKYAdxiMNAOoevzf9plWOai93JZxuB8CgUDgBzgCa4tEXQASAAA=",
      "publicSize": {
        "packed": 16975870,
        "unpacked": 61874176
      }
    },
    "sha256:75ec834253fe54dbf36ca77c6750aea5b8bf6141d8662a8239a2e95d1b8e5d2c": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACAystLtLPyU9OzNHPyUzSL6gsycjPM9Iz1y/OLEnVLUhMzk5MTy3WZ6AIGACBuakpmAYCdBrMNjQ2MzE3MTA1NzFnMDA0MTczY1Awpcxa4kBpcUliEdAp9LBrFIyCUTAKBhEAAC3y8MIABgAA",
      "publicSize": {
        "packed": 2014811,
        "unpacked": 8613888
      }
    },
    "sha256:302be5a12457180b537288220e496a83e2ee05a23ab94fa109c5966f5b5f6a83": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+3OPQ6FIBAEYI7yLvBcUNY9z2qIEokafky8vcTSTgtjwdfMdDMpeHBLzw6c7WDd47jMdUUQbDT/lfuJBxNgsz4mdmbeQNwnM0I8M7vm2VXTatISCbWQilTbiB8+2Lothcg+X3ljqyiK4kMODciTtgAGAAA=",
      "publicSize": {
        "packed": 4306225,
        "unpacked": 9891840
      }
    },
    "sha256:4a78cb65f6786f939a7b1fc39e36d24c421a0032ec0732effa9374608ce38673": {
      "mediaType": "application/vnd.docker.container.image.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"LANG=C.UTF-8\",\"PYTHONIOENCODING=UTF-8\",\"GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"PYTHON_VERSION=2.7.18\",\"PYTHON_PIP_VERSION=20.0.2\"],\"Cmd\":[\"python2\"]},\"created\":\"2020-04-20T20:54:05Z\",\"history\":[{\"created\":\"2020-04-16T23:51:25Z\",\"created_by\":\"/bin/sh -c #(nop) ADD file:buster in / \"},{\"created\":\"2020-04-16T23:51:26Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"bash\\\"]\",\"empty_layer\":true},{\"created\":\"2020-04-17T00:05:16Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl netbase wget\"},{\"created\":\"2020-04-17T00:05:22Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends gnupg dirmngr\"},{\"created\":\"2020-04-17T00:05:51Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps\"},{\"created\":\"2020-04-17T00:06:56Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils\"},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV LANG=C.UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:23Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHONIOENCODING=UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev\"},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:51:21Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_VERSION=2.7.18\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:47Z\",\"created_by\":\"/bin/sh -c ./configure && make && make install\"},{\"created\":\"2020-04-20T20:53:48Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_PIP_VERSION=20.0.2\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:59Z\",\"created_by\":\"/bin/sh -c python get-pip.py \\\"pip==$PYTHON_PIP_VERSION\\\"\"},{\"created\":\"2020-04-20T20:54:04Z\",\"created_by\":\"/bin/sh -c pip install --no-cache-dir virtualenv\"},{\"created\":\"2020-04-20T20:54:05Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"python2\\\"]\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:f22286d9d5e2b875f4a22a1ab66c1f0d6d797e691a883257e3aad839d3e12881\",\"sha256:a73e9cd7523c52961273eabbdae697c1afccac8ba278eebba946d466d595fcf1\",\"sha256:f0dc5de88e8d572d54736cf1089fdb97585d72231498ee02f4b183162d4cfe9a\",\"sha256:7429079e20663f8841380e3689a1a4dd31f894492ad0298a42f19030020128dc\",\"sha256:4ded48c56a7d010a0650ea4a8b4396852d1426535b6dab07b0b02009fbac880b\",\"sha256:2da4efc106715fea23b8e3183763f67451aa2c0ed3e9dc6ad0a8e82efa833954\",\"sha256:68c09f6c82770aa5e990fd62c103cd9490310a8605db14a71c83aae61ad207a9\",\"sha256:0258029df49bdd71544289c3726e24fd6beb16a38a7b71f6dbe7991aa7aefea9\",\"sha256:f49d2b1cc1449c19af8688e5c1cb20249914b05a26ef8f27c58529f2b00f6e9f\"]}}"
    },
    "sha256:d03e38396239c39ff43665f8105d3381f4f662b5f8134d48133a4f1a7a52b69c": {
      "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"config\":{\"mediaType\":\"application/vnd.docker.container.image.v1+json\",\"digest\":\"sha256:4a78cb65f6786f939a7b1fc39e36d24c421a0032ec0732effa9374608ce38673\",\"size\":3126},\"layers\":[{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:eab9c039b99e76c314e7950bb90f904eecdaafa7165698f7bd914a226fa4f5f9\",\"size\":1257},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:17c298dace26a1aa2b63c3df17a32cf944af5c7014e680e898f78a661842f33e\",\"size\":141},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:5084b523ca7e6a9959d3a52107fd85508c5955dfc070ff4a9433974b3d5fb78c\",\"size\":125},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:a94ca1f4b23dc9e0fe02ee46c712e44a8bb3e565702ebca871e0d269cc60a44c\",\"size\":194},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:9e14dfa3a999fad296db7dd9412fd8d7d260cefa07284e6829a61a47e9fb9384\",\"size\":179},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:f8889a4f46c3a1ba2295913a9c0dc86cef03046106a666b4204e9e23457306d0\",\"size\":140},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:d5539436e336d1228a25f7f8cb8c2934c67de1687d22af1c991363d104bb859b\",\"size\":257},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:75ec834253fe54dbf36ca77c6750aea5b8bf6141d8662a8239a2e95d1b8e5d2c\",\"size\":117},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:302be5a12457180b537288220e496a83e2ee05a23ab94fa109c5966f5b5f6a83\",\"size\":125}]}"
    },
    "sha256:59a37eb60bd1b0b880c48ed03a08de50e46b19830087a9a645df902946d03062": {
      "mediaType": "application/vnd.docker.distribution.manifest.list.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.list.v2+json\",\"manifests\":[{\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"digest\":\"sha256:d03e38396239c39ff43665f8105d3381f4f662b5f8134d48133a4f1a7a52b69c\",\"size\":1705,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

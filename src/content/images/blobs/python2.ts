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
  "index": "sha256:059ecc929942f0c877c5015663386bbc9b9bc1aa2c0143802ea0b6dfb535529e",
  "content": {
    "sha256:da102abf4222b03420477121df1eee29a102b80499df91230d72fdb45296b74b": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+1dTW/bRhDNWb9CVS/tISKXnwABH4paaAMkduEmBXoyKHFjEaa4Aj8s+99nSNlCIjsJSGAmG+g9GBJJLU3ZT29mdnaGWual84oZLiEOw/6ZcPzcbys/CiIVxWHcjYsiOjQNud9Yh7Zu0oouKXEtC9Hxv0zr9Q/l3wuO+I8DP341FeHkxPn/9ZelLswu06vb6bKtH5bmfnKi/4qT1f8qbX6s/X+ufy9W0D/0D0joP7PQ/wfQP/QPiOhfr9bGOv3T/A/6h/4Bfv1/TIta26X/SAXQP/QPSOh/beqmTDdsJmCw/pXrw/9D/4CM/m/zorAt/qfh0D/0Dwjov6h5rzFC/wr+H/oHZPS/3WW26d/H/B/6B2T0z7v696j/OB5Q/0WjSf8e98Ik9L/nv9B6a1n+1/dg/2H/AQn9N6ZdcdrZMfoPEP9B/4CM/quWc/l3jP5DF/Vf0D/Ar39jGu4GoBH9P3Hso/9HApm+s7P/KwL/EtDNyk7+oX8x/jO9zNPy+k5XdW5KHv67Cd3X+Q+P6n9UqLD+JwLlzn0EfKeLTv83lWm587/f0r+ixb7j/E9I/h/650dF8X9yn7jJJEv1xpS0rZIJZQVow0smu93udZY2Ke35fjJpa/IR3RCXTihN/8Gh3SgM/SCBGflJ9W/q15UudMrVBDB4/U8Fvk/69+Zzp60rp8iXfO8R8Z+zTeuaswTke/bfD47jPzqG/J+s/XeTftPZPz7dFuRzr6CSx51elHXnIw5bTmkKc5OXB8/hJf3rLw/60qvQz+GAc5dWDu29cFJpliZ7OHib/ePjQRpU6vu8bnRJb/7ZqTDzX8XabLSN+b8I9/8RQedbLcz/hDHyfyLY6CxPmT8Bw/mPlUv3fwL/AvyX7Ms/o/K/HvQvArO1k/+u/g/882NbGfYFoD7DP3T9l+Z/4F9m/icS/z/n/Vv+n5LC4F+E/9bO+7/6VP8J/vnR50lsnP9j/V+G/8rO+p8A8Z8M/w+1CP8D47++/h/886PZbCX4V8P6/8j/0/0/wL/En1/Zaf8R/4vxzx0Cjsj/Bgr8i/Kvyzt7+n+UqzyK/7H+zw/0/5w2nvSfM9f/DOz/oy+AgP6hf0BC/9w1IGPiP6z/y/LPWQP8vfpPj4r9j/p//O7+P7D//PjnavH+/f/XF3+8W5zNzvtGsOlfFx+ct3nZ3k+VO/2NvEKjq99nk5fHzCb/La7+fXN5cf3m/Gym3MN+t/PZ2U+j/rw8X/S/af/KhM7a959N/r58t7j+cPX2bLZumm2dOF0h6Hz/4txUN84MnolH/2aVFoweYIT9j32s/wjzz5cFGsy/ckP0/0rzzxcFjuIf+T8x/rlrAEbY/7CL/8C/EP/rtOJsAhnj/wPYfxF0/Vbc1xhV/43+HzH+V+lqbZn+qQAA/Evxb2H+z4/Q/yHKf7a9veH6EIyI/30F/cvxb9ioH5//x/xPjH/uGsDh9X9x4KH+DwAAgBWfAEFfl3kAjAAA",
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
    "sha256:93c29d1693c526a19197d73e67dff725e29649db67247130a1d02ee82be00269": {
      "mediaType": "application/vnd.docker.container.image.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"LANG=C.UTF-8\",\"PYTHONIOENCODING=UTF-8\",\"GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"PYTHON_VERSION=2.7.18\",\"PYTHON_PIP_VERSION=20.0.2\"],\"Cmd\":[\"python2\"]},\"created\":\"2020-04-20T20:54:05Z\",\"history\":[{\"created\":\"2020-04-16T23:51:25Z\",\"created_by\":\"/bin/sh -c #(nop) ADD file:buster in / \"},{\"created\":\"2020-04-16T23:51:26Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"bash\\\"]\",\"empty_layer\":true},{\"created\":\"2020-04-17T00:05:16Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl netbase wget\"},{\"created\":\"2020-04-17T00:05:22Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends gnupg dirmngr\"},{\"created\":\"2020-04-17T00:05:51Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps\"},{\"created\":\"2020-04-17T00:06:56Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils\"},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV LANG=C.UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:23Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHONIOENCODING=UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev\"},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:51:21Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_VERSION=2.7.18\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:47Z\",\"created_by\":\"/bin/sh -c ./configure && make && make install\"},{\"created\":\"2020-04-20T20:53:48Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_PIP_VERSION=20.0.2\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:59Z\",\"created_by\":\"/bin/sh -c python get-pip.py \\\"pip==$PYTHON_PIP_VERSION\\\"\"},{\"created\":\"2020-04-20T20:54:04Z\",\"created_by\":\"/bin/sh -c pip install --no-cache-dir virtualenv\"},{\"created\":\"2020-04-20T20:54:05Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"python2\\\"]\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:d531191e2cf69adbe4215bb63e92c79bafc0851f1a11c48117325b0b610ed39b\",\"sha256:a73e9cd7523c52961273eabbdae697c1afccac8ba278eebba946d466d595fcf1\",\"sha256:f0dc5de88e8d572d54736cf1089fdb97585d72231498ee02f4b183162d4cfe9a\",\"sha256:7429079e20663f8841380e3689a1a4dd31f894492ad0298a42f19030020128dc\",\"sha256:4ded48c56a7d010a0650ea4a8b4396852d1426535b6dab07b0b02009fbac880b\",\"sha256:2da4efc106715fea23b8e3183763f67451aa2c0ed3e9dc6ad0a8e82efa833954\",\"sha256:68c09f6c82770aa5e990fd62c103cd9490310a8605db14a71c83aae61ad207a9\",\"sha256:0258029df49bdd71544289c3726e24fd6beb16a38a7b71f6dbe7991aa7aefea9\",\"sha256:f49d2b1cc1449c19af8688e5c1cb20249914b05a26ef8f27c58529f2b00f6e9f\"]}}"
    },
    "sha256:d678111e1e41369fe9ffb5695fef1569b87ce4039904f02a1860f5447cc3e23f": {
      "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"config\":{\"mediaType\":\"application/vnd.docker.container.image.v1+json\",\"digest\":\"sha256:93c29d1693c526a19197d73e67dff725e29649db67247130a1d02ee82be00269\",\"size\":3126},\"layers\":[{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:da102abf4222b03420477121df1eee29a102b80499df91230d72fdb45296b74b\",\"size\":1125},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:17c298dace26a1aa2b63c3df17a32cf944af5c7014e680e898f78a661842f33e\",\"size\":141},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:5084b523ca7e6a9959d3a52107fd85508c5955dfc070ff4a9433974b3d5fb78c\",\"size\":125},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:a94ca1f4b23dc9e0fe02ee46c712e44a8bb3e565702ebca871e0d269cc60a44c\",\"size\":194},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:9e14dfa3a999fad296db7dd9412fd8d7d260cefa07284e6829a61a47e9fb9384\",\"size\":179},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:f8889a4f46c3a1ba2295913a9c0dc86cef03046106a666b4204e9e23457306d0\",\"size\":140},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:d5539436e336d1228a25f7f8cb8c2934c67de1687d22af1c991363d104bb859b\",\"size\":257},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:75ec834253fe54dbf36ca77c6750aea5b8bf6141d8662a8239a2e95d1b8e5d2c\",\"size\":117},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:302be5a12457180b537288220e496a83e2ee05a23ab94fa109c5966f5b5f6a83\",\"size\":125}]}"
    },
    "sha256:059ecc929942f0c877c5015663386bbc9b9bc1aa2c0143802ea0b6dfb535529e": {
      "mediaType": "application/vnd.docker.distribution.manifest.list.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.list.v2+json\",\"manifests\":[{\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"digest\":\"sha256:d678111e1e41369fe9ffb5695fef1569b87ce4039904f02a1860f5447cc3e23f\",\"size\":1705,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

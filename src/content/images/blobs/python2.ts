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
  "index": "sha256:a74c9a34ae691831807b36a443c328b8fc7954dd7c3e1ee63fd59a8d7bc9cd81",
  "content": {
    "sha256:682bf0ae79aece5faeffc903f4cd24e6a4b08223b3de09515bc58dc28760476a": {
      "mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "base64": "H4sIAAAAAAACA+2dXW/bNhSGe+1f4Xk320UtUZ+AgFwMi7EVaJMhawcMuwhoi7UFy6KhDzv596PkxOictJ1UnBMWfl8UsWVLlZNXDw9JHR7Ps8J5RSzXKA7D7tHo9LF7LvwoiEQUh3G7XxSZl8Yh9Qdr1VS1LM0pOc5loVr/57Javaj/XnDifxz48asxiydn7v+PP8xVrvepWqzH86a6n+u70Zn+Kc6W/4WsX7b9f8q/FwvwD/4hDv5TC+N/AP7BP8TCv1qstHX8m/Ef+Af/ED3/H2VeKbv4j0QA/sE/xMH/slRb2+J/iPk/8A+x8L/SVV3IDVkXoDf/wvXR/wf/EA//6yzPrYv/IfgH/xAH/3lFe44B/AvEf/AP8fC/WadZadn8nw/+wT/Ewv92n9oW/33M/4N/iIf/coP+P/gH/+fKf6Wsi/+eeQD/4B/i4J80+/eB/zjusf7L7G36/x51YjL4P/ifK9IEkEHzPx7af7T/EAf/tW4WlO3sEP4DzP+Af4iH/7KhTP8ewn/oYv0X+IdY+G8okz8Hxn8P+d/gH6LnX+uaugDQgPo/ceyj/g+HUrWzs/5TBP85pOqFnf6Dfzb/ZV6rspB1tlMVxcXQ238hfNfM/8D/F/Bf7tcvfv9HBH6b/+k5TVU6XYYqwaeC/4/+p2qeyeJ2p8oq0wUN/+2E7uf9D0/5DwXyf1gk3KmPAd/5quV/WeqG+v7vl/gXJtn3dP4nNP1/8E+v0oz/k7vETUapVBtdmOciGZmYa554yWi/379OZS3Nlu8no6YyMaLdxTUHFLq7cMxmFIZ+kKAZ+U7519XrUuVKUhUBGtT/M/x702nXA8yzOd1nRP/P2cqqolwC8rX23w9O+3/mNdz/423/3aR76hx+PpYF/zQqiORho4OyamPE8ZlT6Fwvs+IYObyke//5nf4bVcy/4wvOTpaO2XrmoELPdXp/jDaHnw8vmp0KdZdVtSrMh39yKJr5z2qlN8rG+f8I9f9Z1MZW6nMM8D+MMf/Poo1KM0l8BfT3Pxauuf8P/xn8L8hv/w66/+OBfxbprZ3+t/n/8J9e21KT3wDuZvj75n+Y8R/85xn/sfT/n/r+pfhvJoXhP4v/jZ3f/+bj/j+LunkSG8f/yP/h8b+0M/8vQP+Px/97kpSvb+3/dev/4D+96s2Ww3/Rb/2/if+m/gf85/j1Szvbf/T/2fyn7gIOmP8NBPxn9f8fy9b/mpQA3P9nENb/nbce+adLsB+U/yVCM/73HIbVCWj/O/9VsbOn/Reu8Iz/aP/R/kM8/GfE+Z89+3+mACj4B/8QF/+EKyz/B//iNP57Efhn57+9BgD/efK/LbOi/mhN/7+b/wf/iP8QD/+1qmqbvv9XoP4z+IfY+N8v7Br/o/4z+IcY+V9pucns6f8LjP/BP8TCP/Ua4CH5P1j/yes/ZQ2Yr9X/8Eyxp9P6j+33P6H9p9cfN7P37/++vfrl3exictkVAhz/dvXBeZsVzd1YuOOfTFQwCRg/T0bP7zMZ/TW7+fPN9dXtm8uLiXCP2+3GJ0c/7vXr9eWs+58O74zMUYf6g6Pfr9/Nbj/cvL2YrOp6WyVOWwhkenhzqsulM0FkouFfL2ROGAEGtP+xj/U/zP7TZQH3r//rhqj/zO0/XS9wkP/I/2bzn3oN6ID2P2z7f/Cfyf+VLCmLgA2J/wHafxa19faozzGo/g/qv7H5v5CLlWX8mwWg8J/Lfwvn//wI9b9Y/U+36yXVRTCg/+8L8M/nvyazfvj8P8Z/bP5T14DoX/8hDjzUf4AgCCLVvz5z5MoAvgAA",
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
    "sha256:54646cd1bdbaa8016779da0d33f80c69aa3b5055d6fe6ab1a78059b5e2bac427": {
      "mediaType": "application/vnd.docker.container.image.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"LANG=C.UTF-8\",\"PYTHONIOENCODING=UTF-8\",\"GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"PYTHON_VERSION=2.7.18\",\"PYTHON_PIP_VERSION=20.0.2\"],\"Cmd\":[\"python2\"]},\"created\":\"2020-04-20T20:54:05Z\",\"history\":[{\"created\":\"2020-04-16T23:51:25Z\",\"created_by\":\"/bin/sh -c #(nop) ADD file:buster in / \"},{\"created\":\"2020-04-16T23:51:26Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"bash\\\"]\",\"empty_layer\":true},{\"created\":\"2020-04-17T00:05:16Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl netbase wget\"},{\"created\":\"2020-04-17T00:05:22Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends gnupg dirmngr\"},{\"created\":\"2020-04-17T00:05:51Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps\"},{\"created\":\"2020-04-17T00:06:56Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils\"},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:07:41Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV LANG=C.UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:23Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHONIOENCODING=UTF-8\",\"empty_layer\":true},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev\"},{\"created\":\"2020-04-17T02:21:36Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:51:21Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_VERSION=2.7.18\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:47Z\",\"created_by\":\"/bin/sh -c ./configure && make && make install\"},{\"created\":\"2020-04-20T20:53:48Z\",\"created_by\":\"/bin/sh -c #(nop)  ENV PYTHON_PIP_VERSION=20.0.2\",\"empty_layer\":true},{\"created\":\"2020-04-20T20:53:59Z\",\"created_by\":\"/bin/sh -c python get-pip.py \\\"pip==$PYTHON_PIP_VERSION\\\"\"},{\"created\":\"2020-04-20T20:54:04Z\",\"created_by\":\"/bin/sh -c pip install --no-cache-dir virtualenv\"},{\"created\":\"2020-04-20T20:54:05Z\",\"created_by\":\"/bin/sh -c #(nop)  CMD [\\\"python2\\\"]\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:28479181eba6f9af47c93ab63f9903a2437b5bcf269e22fc42dca15e770e9cee\",\"sha256:a73e9cd7523c52961273eabbdae697c1afccac8ba278eebba946d466d595fcf1\",\"sha256:f0dc5de88e8d572d54736cf1089fdb97585d72231498ee02f4b183162d4cfe9a\",\"sha256:7429079e20663f8841380e3689a1a4dd31f894492ad0298a42f19030020128dc\",\"sha256:4ded48c56a7d010a0650ea4a8b4396852d1426535b6dab07b0b02009fbac880b\",\"sha256:2da4efc106715fea23b8e3183763f67451aa2c0ed3e9dc6ad0a8e82efa833954\",\"sha256:68c09f6c82770aa5e990fd62c103cd9490310a8605db14a71c83aae61ad207a9\",\"sha256:0258029df49bdd71544289c3726e24fd6beb16a38a7b71f6dbe7991aa7aefea9\",\"sha256:f49d2b1cc1449c19af8688e5c1cb20249914b05a26ef8f27c58529f2b00f6e9f\"]}}"
    },
    "sha256:5004edacac4eea41178634a7b6010c7f32a07aeaaef96a53e9762c8e9ed53388": {
      "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"config\":{\"mediaType\":\"application/vnd.docker.container.image.v1+json\",\"digest\":\"sha256:54646cd1bdbaa8016779da0d33f80c69aa3b5055d6fe6ab1a78059b5e2bac427\",\"size\":3126},\"layers\":[{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:682bf0ae79aece5faeffc903f4cd24e6a4b08223b3de09515bc58dc28760476a\",\"size\":1353},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:17c298dace26a1aa2b63c3df17a32cf944af5c7014e680e898f78a661842f33e\",\"size\":141},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:5084b523ca7e6a9959d3a52107fd85508c5955dfc070ff4a9433974b3d5fb78c\",\"size\":125},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:a94ca1f4b23dc9e0fe02ee46c712e44a8bb3e565702ebca871e0d269cc60a44c\",\"size\":194},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:9e14dfa3a999fad296db7dd9412fd8d7d260cefa07284e6829a61a47e9fb9384\",\"size\":179},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:f8889a4f46c3a1ba2295913a9c0dc86cef03046106a666b4204e9e23457306d0\",\"size\":140},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:d5539436e336d1228a25f7f8cb8c2934c67de1687d22af1c991363d104bb859b\",\"size\":257},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:75ec834253fe54dbf36ca77c6750aea5b8bf6141d8662a8239a2e95d1b8e5d2c\",\"size\":117},{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"digest\":\"sha256:302be5a12457180b537288220e496a83e2ee05a23ab94fa109c5966f5b5f6a83\",\"size\":125}]}"
    },
    "sha256:a74c9a34ae691831807b36a443c328b8fc7954dd7c3e1ee63fd59a8d7bc9cd81": {
      "mediaType": "application/vnd.docker.distribution.manifest.list.v2+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.docker.distribution.manifest.list.v2+json\",\"manifests\":[{\"mediaType\":\"application/vnd.docker.distribution.manifest.v2+json\",\"digest\":\"sha256:5004edacac4eea41178634a7b6010c7f32a07aeaaef96a53e9762c8e9ed53388\",\"size\":1705,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:d69d06ef65aa515c92ae3df79f82098d651c6b9a10b0df25e6ca3c12df75dba8",
  "content": {
    "sha256:ebc851057e8717c861723740edaeba72d456c2fb4365014dd826561024a9675a": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iVhDH97V8ijR93eC7XVnKw0qN1JX2UqXbSlUfIgMOWBgf15cEvn3nGNKL04ZyqhmdXf6zUsDGEWx+zHjOnLnMisp5xSwuSRJFwyPJ+HF47kWuFwdRFLo+nY8juvwi4v5gWvq2yxp6S4n3slA0/6xd8fNPkv/O3/Mij/j7jv50s77dzdQW/Nn4M/+Fj+u/H474u17iv7oQYXLm/L/5epaX6nGRz9cXh+/B5Ez/FGer//Oss8/+e7D/YvxXG7Wwir/vBiH4y/FXj5Vl/GMX/MX41wLrv9PsfxBC/8X4L7Iut4x/HCXgL8b/3j79DwLwl+KfkwNgm/7j/i/H/z4rW84bAPx/u/kvm5zVAzTRf7oc/IX4r1TbVdmGzQQY6H8E+y/Hf12UpXX6j/0fMf4lZ/DH0P+P4P/L8W/t4w/7L8d/s14UjWX+fwT+cvxVX3HuABrw91ys/+T4P1ho/8FfjH9dLBRnCNjE/ofw/+T42+j/Qf/l+D9yZn+Y5f8g/ivHv9lg/Xfe/C1c/yH+L8afOf3fLP4H+y/Hv8xZNwCN9J/y/8FfiH/HmwBuoP8J6n/k+Heqn3PeAozyf2H/5fg3vW35n4mP+g8x/j3zBoCB/vsJ+Mvx50z+MY3/Yv0nIov8wcr6/5ji/6j/55e8m9vJn+J/4C/DPyvrosqvmrzMM45EcA04poKuf+efPI//xqj/l5Bg6vtTFyX/5yqD/tdr1nvA6fY/Geq/YP/l+GcNXwjodPtP/V/o/g/7zy/bb+O7OIT9P3f7/6iakisL5Jj+e54/1v9A139B//nl4PvPyPEvs53qu8nhzDrftU/PDyuDCX1Rrjqlynby1CqqLGbzq74r6BR06XPV/2Wjeu793xf1P4jH/l8cQP9FpFGqS7epm+onE4q30oE3HLymg9eLLN+oarJ/oJf8Zy/1bd60+pdcN51UaqYWOzqiBp5BmMImfBb6L1H/+6L//w/3fzoF/ReQUs2zUn8BoKtnrf+cJQBH9T8c6T/u/2Li+cnUpX/eV39agjT96xF05EvXf9Xy7f2Y7f+Hgafrv6ZTp28bhxaZfJ8R8V+nztqWswTomP0PXG9s/5ME+3+y67/9CjB19j/3ZQF/rAe9VD/TZ1On1a9VqlTL4m8LQz89HAxXjK5b9nmr3yd0o2GluD92dPZJ1Zfl6OrRMnL/83DSGV0LE/6/9b9d5SVnD5Cj/h8le471H/v/MvKk6cMjDQKBPp2XrNQm504AM8j/SgLM/5GJ/5Bvzf0eRvOfkP8hIpt8UWTM3wCD/J+h/gf8BfhXnY36H7vQfxFRtaX8Kf4L/vxSN4q9AEAD1gMdT/H/Qlr/gb9M/EfE/3/O/UX+EfjL8O+tnP8a6/lv4M8vQyzVwvV/iPovGf6NlfWfsQf/T4b/rhXhf6L/F+v+D+DPL92mluDvnbT/r/Wf8v/AX+K/39hp/+H/i/HndgFN6j/1/i/4y/H/1bL+TzH6v4ny1wVgXDUAp/MPAp/0H/zl+M97vgZgBv2fAh3/BX85/tQBmq0EyED/qQEg+Ivy7+2a/6P7f4G/HP+84hsCZGT/wV+U/31RsVUAGPAPE/CX5d/kNs3/DRP0fxblv8ozq/Qf8x9k+RfM9V+n+n/o/yvLX88Az5jGgBut/8BflH+lEwHt0X9KAAF/Sf51U1Qd0xBQA/2nfAHwl+TfkP9XFtXalvg/lYuCvyD/Nv8N8Z9z5q8atg0gA/4RtQQCf0H+XVbwOP+G/F3Yf1n+fOE/I/sfYP6vMP/WKvsfwP7L8ld8HYBN9B/rP2H+jAPATeb/0SnwF+TfVwXbAtDE/vuI/8ryr7uCqwO0UfwP+X+i/B+5gv+m+V9Y/8nyXxVsA6BM9n/g/0nzV9mmsMf+6/7f4C/Hf5s1S64WoEb7v+Avxp+7B6BR/R/6v4ny5+wBf3T+ExX7jef/Rpj/KCIf3ry/ub58M8x5u3hXVP32cvL2u+v94LfJzze3P779+OGOzhwGBf9we/Pp0y93z3/t4kFfcTn5/uP7m7ufbt9dX666rm5T5zBempIL+u1UNUvnEj2GLdN/PeuD8Q5gYP8TD/1/hPnzdQE4mb/nhjH4i/Hn7gFmoP9RhP4/cvxXWcPZBN7E/vvQfxF5yKzs/xMl6P8vxn+ezVeW6X+M/o9y/G2M/+j8X/AX4q+W1vFH/2c5/tw9oA34hzQSEPyF+HP3AD29/yfxR/9PCAQCYZXfAf3GIdcA2AAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:48f96302c1973f4d48d9372205d2a586e93ce5e13ce213a91ed0d3819ceab462": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:5f9e3f0fde064e5976916974d0e07ed66302a1c5d3c1ce27d786c1e49c547655\"]}}"
    },
    "sha256:a4f5ae66d903a62af1ca2b9d4489e3f797d802d40c41dee2a9227da3d3ba4584": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:48f96302c1973f4d48d9372205d2a586e93ce5e13ce213a91ed0d3819ceab462\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:ebc851057e8717c861723740edaeba72d456c2fb4365014dd826561024a9675a\",\"size\":1686}]}"
    },
    "sha256:d69d06ef65aa515c92ae3df79f82098d651c6b9a10b0df25e6ca3c12df75dba8": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:a4f5ae66d903a62af1ca2b9d4489e3f797d802d40c41dee2a9227da3d3ba4584\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};

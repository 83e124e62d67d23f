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
  "index": "sha256:b650201ac7d443038ecc5f974d7117355b58cf72e6ff3f5427817e0bd0c201ca",
  "content": {
    "sha256:94f1212757bb40af62caf568d626f57315220b68d7aff422e7bef4cc86d2ab6e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iRhTH97V8ijR93YDvrpDysFIjdaW9VOm2UtWHyIADFsZDfUng23cGSC9OG8pU56/Z5X8iBWxMIPw4Z87MnMukqEavhMXTksbx7lZL/3Z33489PwnjOPICfT6J9eUXsfQbM9I1bVbrl0S8loNi+GfNQp5/mv53/r4f+5p/MDLvbtI124nakL8Yf+FP+Lj+B1GPv+enwasLCJMz5//N15O8VI+zfLq8OHwPBmf6UZyt/k+z1j3779P+w/gvVmrmFP/ACyPyx/FXj5Vj/BOP/GH814D532n2P4yo/zD+s6zNHeOfxCn5w/jfu6f/YUj+KP65dgBc03+O/zj+91nZSA4A9P/d5j+vc1EP0Eb/9eXkD+K/UE1bZSsxE2Ch/zHtP47/sihL5/Sf+z8w/qXk4o+l/x/T/8fxb9zjT/uP479azoraMf8/Jn8cf9VVkjuAFvx9j/M/HP8HB+0/+cP4r4uZklwCtrH/Ef0/IP9qzvWfM+bvov9P+4/j/ygZ/WMX/8X1fxz/esX5/3nzd3D+z/Efxr/J3bP/zP8A8pdN/7Fb/+f4j+Nf5qIBAFb2X+f/kD+IfyubAGKh/yntP5J/u3WNf0T+MP6t6qaSLoBV/gfHfxz/unMt/j8NmP8H498JbwBb6H+Qkj+Ov2Twp+3+H9d/IDLLH5ys/5Lo/V/Wf5GXvJ26yV+v/5M/hn9W6giA/KrOyzyTSAQygBOd0Pvv/NPn+z8J678gJBwGwdBjyZdzlZ3+r5eiY8Dp9j/d5f/S/uP4Z7XcEtDp9l/X/9LjP+2/vGy+Te6SiPb/3O3/o6pLqSiAY/rv+0Ff/0MT/0n9l5eD7z/Rjn+ZbVXXDg5nlvm2ebp/mBkM9BflqlWqbAZPpQLLYjK96tpCn6Iufa76P69VJ73//6L+h0nf/0tC6j9EaqXa8Wbsjc2dgV5v1Qf+7uC1Png9y/KVqgb7G/1Q8OyhrsnrxjzJ88aDSk3UbKuPdAHnMBrTJnwW+o+o//Ci//8P478+Rf0HSKmmWWm+ANTVs9Z/yRSgo/of9fSf4z9M/CAdevrH/+pPSzAe//WIOvKl679q5PZ+7Pb/o9A3+b/D4ahr6pGeZMq9R67/jtZZ00imAB6z/6Hn9+1/mnL/Dzv/288Ax6P9731ayB/zQX9s7pmz41FjHqtUqebF3yaGwfhwsLuid928yxvzOpEX72aK++ORiT6purLsXd2bRu5/H06OetfShP9v/W8WeSlZA+qo/6eDPfv6z/1/jDxp+u5WN4KiPp2XLNQqlw4As4j/SkP2f8Os/2jfWvo1rPr/Mf4DIqt8VmTC3wCL+J9d/g/5A/hXrYv6n3jUf4iotaP89fov+cvLulbiCQAGsGnoe4r/F+n5H/lj1n8g/v9z7i/yj8kfw79zsv93Yvp/kr+87NZSHZz/R8z/wvEvZBtAWtV/ZP0PDP/ayfzfxKf/j+G/bSD8T/T/E1P/g/zlpV2tEfz9k+y/0X8d/0n+iH+/dtP+c/4H4y89BbDJ/zX7/+SP4/+rY/W/Evr/UP4mAVAqB+R0/mEYaP0nfxz/qY6tlaoBb1H/K4lY/w3Lv5MrAGjBPzT7P+SP4687QIilAFrYf10AlPyh/Du3+j+a+n/kj+OfV3JNIK3sP/lj+W/WYi2ALPjHIf0/KP/7ohLLALPgH6XUfyz/Ohet/3Ayf9b/h/Jf5JlT+s/+T1j+hXD+76n+P+u/Y/kvi7LMytKd+T/5Q/lXJhDcofVfjv9g/k2p1FKmDKCF/kcB9/+g/NfzWqwHpJX+s/8zlr9xABzib+I/yB/Ivy6q9t4V/qGOFyV/JP9az//Lolq6Ev+hy8WQP5R/k0tFAFiN/9R/KP8m/437f+fMX9ViAUA2+3+6JCz5A/m3WSHl/lvx9zj+Y/nLbf9Z2f+Q838w/8Yp+x/S/mP5K7kccBv95/wfzF8s+suu/7s+Rf5I/u3WKf1n/BeWf1cVYgsANuN/wP1/LP91W0h1gLJa/+f+D5T/o1Twh23+B+f/WP5zseV/O/vP+H8s/0Uh1gDcZv+H8z80f5WtCnfGf9P/jfxx/DdZPZdqAWO1/0v+MP7SPSCs6v+w/j+Uv2QPwKP9v3Wxn179nzDW63/s/yQvH968v7m+fLPr83/xrqi6zeXg7XfX+8b/g59vbn98+/HDnT4TDoNg6A1+uL359OmXu+dPu3gwV1wOvv/4/ubup9t315eLtl0349Fo/7d0cFm3Gap6PrpkjynH9N/0ehUcASzsf+qz/jOYv1wVwJP5+16UkD+Mv3QNeAv9j2PW/8XxX2S1ZBNAG/sfUP8h8pA5Wf83NvHf5I/hP82mC8f0P2H/Dxx/F9d/TPw/+YP4q7lz/Nn/C8dfugeYBf/Io/8P4y/dA+T0/h+aP/t/UCgUiqj8DsuBruEA8AAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:ccee96fefa01d8c5115ad1e584679685d0646bcbc3bace1fea451cad37bbcf36": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:a51e324cb8bad82987ad364167279eab90f8aaf370bc87651e880e48d3d4b117\"]}}"
    },
    "sha256:b3a75c882614102fdb7fb61d9f8e7061edc074b009357fcee04aa928c54b895a": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:ccee96fefa01d8c5115ad1e584679685d0646bcbc3bace1fea451cad37bbcf36\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:94f1212757bb40af62caf568d626f57315220b68d7aff422e7bef4cc86d2ab6e\",\"size\":1821}]}"
    },
    "sha256:b650201ac7d443038ecc5f974d7117355b58cf72e6ff3f5427817e0bd0c201ca": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:b3a75c882614102fdb7fb61d9f8e7061edc074b009357fcee04aa928c54b895a\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
